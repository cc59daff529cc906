package dev.homelab.cli.metrics;

import dev.homelab.cli.output.JsonObject;

/// Whether anything is there that could fire, and what it means that nothing does.
enum Watched {
  /// Rules are evaluated, or alerts were seen.
  YES("no alert fires", "no alert fires or is pending"),
  /// The server has no rule, and no alert was seen for a day.
  NOTHING(
      "nothing is watched: no rule is evaluated, and no alert was seen for a day",
      "nothing is watched: no rule is evaluated, and no alert was seen for a day"),
  /// No alert was seen for a day, and the server doesn't tell its rules.
  UNKNOWN(
      "no alert fires; the server doesn't tell whether any rule is evaluated",
      "no alert fires or is pending; the server doesn't tell whether any rule is evaluated");

  private final String nothingFires;
  private final String nothingAtAll;

  Watched(String nothingFires, String nothingAtAll) {
    this.nothingFires = nothingFires;
    this.nothingAtAll = nothingAtAll;
  }

  /// What is told where no alert was found.
  ///
  /// @param all whether those that are pending were looked for too
  String nothing(boolean all) {
    return all ? nothingAtAll : nothingFires;
  }

  /// `"watched":…`, null where it can't be known.
  JsonObject put(JsonObject json) {
    return this == UNKNOWN ? json.putNull("watched") : json.put("watched", this == YES);
  }
}
