package dev.homelab.cli.query;

import dev.homelab.cli.verb.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A point in time as people type it: RFC 3339 (`2026-11-25T08:00:00Z`), a date (`2026-11-25`, the
/// midnight that begins it, where the user is), Unix seconds (`1795593600`, with a fraction if need
/// be), or how long ago (`90m`).
public sealed interface Moment {
  /// As an argument.
  Type<Moment> TYPE = new Moments();

  /// A time.
  record Fixed(Instant time) implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return time;
    }
  }

  /// How long ago.
  record Ago(Duration time) implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return now.minus(time);
    }
  }

  /// The midnight that begins a day.
  record Midnight(LocalDate day) implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return day.atStartOfDay(zone).toInstant();
    }
  }

  /// The time, whatever year it is in. Not a `switch` over the kinds: its first use in a process
  /// makes a class, which takes longer than all the rest.
  Instant seenFrom(Instant now, ZoneId zone);

  /// The time, seen from now; empty if it is before 1970 or after 9999.
  default Optional<Instant> at(Instant now) {
    return at(now, ZoneId.systemDefault());
  }

  /// As [#at(Instant)].
  ///
  /// @param zone where days begin
  default Optional<Instant> at(Instant now, ZoneId zone) {
    return Optional.of(seenFrom(now, zone)).filter(Moments::isUsual);
  }
}
