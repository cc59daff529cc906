package dev.homelab.cli.records;

import java.util.ArrayList;
import java.util.List;

/// What one range query asks for: some streams over some slots.
record Rectangle(Streams streams, Stretch stretch) {
  /// So many streams have fewer series than the 500 that a server gives at once, as a rule.
  private static final int MOST_STREAMS = 300;

  /// Of the names of users in one query: it is a part of the URL.
  static final int MOST_TEXT = 2000;

  boolean isSplittable() {
    return streams.isSplittable() || stretch.count() > 1;
  }

  /// Two parts with fewer series each.
  List<Rectangle> byStreams() {
    return streams.isSplittable()
        ? streams.halves().stream().map(half -> new Rectangle(half, stretch)).toList()
        : byTime();
  }

  /// Two parts over less time each.
  List<Rectangle> byTime() {
    return stretch.count() > 1
        ? stretch.halves().stream().map(half -> new Rectangle(streams, half)).toList()
        : byStreams();
  }

  static List<Rectangle> of(Streams streams, List<Stretch> stretches) {
    List<Rectangle> all = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (Streams part : streams.parts(MOST_STREAMS, MOST_TEXT)) {
        all.add(new Rectangle(part, stretch));
      }
    }
    return all;
  }
}
