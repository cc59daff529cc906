package dev.homelab.mining.rank;

import java.util.List;

/// What a task would be worth as a verb, in seconds.
///
/// @param counted the uses that count, each as its events
/// @param days on how many days
/// @param spared what the verb would have spared
/// @param gained the same, without those to whom it spares less than learning takes
/// @param rank by which tasks are ordered: a part of what does not pay off counts too
record Worth(List<int[]> counted, int days, double spared, double gained, double rank) {
  static final Worth NONE = new Worth(List.of(), 0, 0, 0, 0);
}
