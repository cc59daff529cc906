package dev.homelab.cli.verb;

import java.time.Duration;
import java.util.Optional;

/// A time span of more than nothing.
record TimeSpan() implements Type<Duration> {
  @Override
  public String name() {
    return "duration";
  }

  @Override
  public String placeholder() {
    return "DURATION";
  }

  @Override
  public String expected() {
    return "a duration such as 90m, 1h30m, 7d, 3M or 1y";
  }

  @Override
  public Optional<Duration> parse(String text) {
    return Durations.parse(text);
  }
}
