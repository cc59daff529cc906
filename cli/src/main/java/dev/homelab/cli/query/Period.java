package dev.homelab.cli.query;

import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.VerbFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The time that a verb looks at: from `--since`, which counts back from the end where it is how
/// long ago, to `--until`.
///
/// @param label how long it is, as it was typed where a length was
/// @param left its start for the axis of a plot
/// @param right its end likewise
public record Period(Instant start, Instant end, String label, String left, String right) {
  /// Up to when: now without it.
  public static final Flag<Moment> UNTIL =
      Flag.of(
          "until",
          Moment.TYPE,
          "",
          "up to when: 2026-11-25, '2026-11-25 08:00', a Unix time, or how long ago: 90m");

  /// From when.
  public static Flag<Moment> since(String byDefault) {
    return Flag.of(
        "since", Moment.TYPE, byDefault, "how far back, or since when: 1h30m, 7d, 3M, 2026-11-25");
  }

  /// As it was asked for.
  public static Period of(Arguments given, Flag<Moment> since, Instant now) throws VerbFailure {
    Optional<Moment> until = given.find(UNTIL);
    Instant end = now;
    if (until.isPresent()) {
      end = until.get().at(now).orElseThrow(() -> given.bad(UNTIL, Moment.TYPE.expected()));
    }
    Moment from = given.get(since);
    boolean isLength = from instanceof Moment.Ago;
    Instant start =
        from.at(isLength ? end : now)
            .orElseThrow(() -> given.bad(since, "one that doesn't reach back before 1970"));
    if (!start.isBefore(end)) {
      throw given.bad(since, "a time before " + end);
    }
    String label = isLength ? length(given.text(since)) : length(Duration.between(start, end));
    LocalTimes times = new LocalTimes(ZoneId.systemDefault());
    boolean isRecent = isLength && until.isEmpty();
    return new Period(
        start,
        end,
        label,
        isRecent ? "-" + label : times.toMinute(start),
        until.isEmpty() ? "now" : times.toMinute(end) + " " + times.zone().getId());
  }

  /// As it was typed, without what says that it is in the past.
  private static String length(String typed) {
    return Durations.parse(typed).isPresent() ? typed : typed.replace("-", "").replace(" ago", "");
  }

  private static String length(Duration length) {
    return Durations.inTwoUnits(length);
  }

  /// How long it is.
  public Duration length() {
    return Duration.between(start, end);
  }
}
