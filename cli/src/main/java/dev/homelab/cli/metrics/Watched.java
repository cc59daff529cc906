package dev.homelab.cli.metrics;

import dev.homelab.cli.output.JsonObject;

/// Whether anything is there that could fire, and what it means that nothing does.
enum Watched {
  /// Rules are evaluated, or alerts were seen.
  YES("no alert fires"),
  /// The server has no rule, and no alert was seen for a day.
  NOTHING("nothing is watched: no rule is evaluated, and no alert was seen for a day"),
  /// No alert was seen for a day, and the server doesn't tell its rules.
  UNKNOWN("no alert fires; the server doesn't tell whether any rule is evaluated");

  private final String nothingFires;

  Watched(String nothingFires) {
    this.nothingFires = nothingFires;
  }

  /// What is told where no alert fires.
  String nothingFires() {
    return nothingFires;
  }

  /// `"watched":…`, null where it can't be known.
  JsonObject put(JsonObject json) {
    return this == UNKNOWN ? json.putNull("watched") : json.put("watched", this == YES);
  }
}
