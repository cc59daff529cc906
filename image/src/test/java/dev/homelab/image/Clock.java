package dev.homelab.image;

/// A process's clock that is wrong, by `faketime` of the package of that name. The times of files
/// and the clock that measures waiting stay right.
final class Clock {
  private Clock() {}

  /// The tool on a machine whose clock is off by some hours.
  static Tool off(Tool tool, int hours) {
    return hours == 0 ? tool : off(tool, (hours < 0 ? "" : "+") + hours + "h");
  }

  /// The tool on a machine whose clock is off by this, such as `-72h` or `+1h`.
  static Tool off(Tool tool, String by) {
    return tool.with("NO_FAKE_STAT", "1")
        .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        .through("/usr/bin/faketime", "-f", by);
  }
}
