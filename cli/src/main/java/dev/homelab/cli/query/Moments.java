package dev.homelab.cli.query;

import dev.homelab.cli.verb.Type;
import java.util.Optional;

/// A point in time, as an argument.
record Moments() implements Type<Moment> {
  @Override
  public String name() {
    return "time";
  }

  @Override
  public String placeholder() {
    return "TIME";
  }

  @Override
  public String expected() {
    return "a time such as 2026-11-25T08:00:00Z, Unix seconds, or a duration ago such as 90m";
  }

  @Override
  public Optional<Moment> parse(String text) {
    return Moment.parse(text);
  }
}
