package dev.homelab.mining.rank;

import java.util.List;

/// What could be a verb: steps in an order, and where they were done so.
///
/// @param kinds the kinds of the steps
/// @param places the events of each time that it was done, in the order of the steps
/// @param sureness how far its first step tells that the rest follows: 0 for half of the time or
///     less, 1 for always
record Task(List<Integer> kinds, List<int[]> places, double sureness) {}
