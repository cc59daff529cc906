package dev.homelab.cli.query;

import dev.homelab.cli.verb.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A point in time as people type it: RFC 3339 (`2026-11-25T08:00:00Z`), a time where the user is
/// (`2026-11-25 08:00`, `08:00` of today), a date (`2026-11-25`, `today`, `yesterday`: the midnight
/// that begins it, as an end too, as journalctl has it), Unix time in seconds, with a fraction if
/// need be, or in milli-, micro- or nanoseconds, which its size tells apart; how long ago (`90m`,
/// `1h30m`, `1h ago`, `-1h`), and `now`.
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

  /// A time on a clock where the user is. One that a clock that is set forward leaves out is as
  /// much later; of one that comes twice the first is meant.
  record Local(LocalDateTime time) implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return time.atZone(zone).toInstant();
    }
  }

  /// The same, today.
  record Today(LocalTime time) implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return LocalDate.ofInstant(now, zone).atTime(time).atZone(zone).toInstant();
    }
  }

  /// The midnight that begins today, or a day before.
  record DaysAgo(int days) implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return LocalDate.ofInstant(now, zone).minusDays(days).atStartOfDay(zone).toInstant();
    }
  }

  /// Now.
  record Now() implements Moment {
    @Override
    public Instant seenFrom(Instant now, ZoneId zone) {
      return now;
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
