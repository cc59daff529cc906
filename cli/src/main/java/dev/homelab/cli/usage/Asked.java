package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.query.Glob;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Question;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.records.Window;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.VerbFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What every verb that reads records takes: of which time, whose, of which verbs, from where.
record Asked(Arguments given, Flag<Moment> since, Window window) {
  static final Flag<Moment> UNTIL = Flag.of("until", Moment.TYPE, "", "up to when; now without it");
  static final Flag<String> USER = Flag.text("user", "USER", "the uses of one user");
  static final Flag<String> VERB =
      Flag.text(
          "verb",
          Types.text(Meaning.RECORDED_VERB),
          "GLOB",
          "the verbs of this name, in which * stands for anything");
  static final Flag<Boolean> LOCAL =
      Flag.on("local", "from this user's own journal, without asking Loki");
  static final Flag<Boolean> FRESH = Flag.on("fresh", "without the days that are kept here");
  static final Flag<Duration> TIMEOUT =
      Flag.duration("timeout", "60s", "how long the answer may take in all");
  static final Flag<Integer> MIN_USERS =
      Flag.of(
          "min-users",
          Types.COUNT,
          "",
          "hide what fewer people use; the greater of this and usage.min_users holds");
  static final Flag<Boolean> CSV = Flag.on("csv", "the answer as CSV");

  /// How far back.
  static Flag<Moment> since(String byDefault) {
    return Flag.of(
        "since", Moment.TYPE, byDefault, "since when: 90m, 7d, 4w, 2026-11-01, or RFC 3339");
  }

  /// Adds the flags to a verb's own.
  static Spec.Builder addTo(Spec.Builder spec, Flag<Moment> since) {
    return spec.flag(since)
        .flag(UNTIL)
        .flag(USER)
        .flag(VERB)
        .flag(MIN_USERS)
        .flag(CSV)
        .flag(LOCAL)
        .flag(FRESH)
        .flag(TIMEOUT)
        .flag(Asking.VERBOSE)
        .flag(Asking.QUIET)
        .colored()
        .exit(124, "no whole answer in time")
        .unrecorded();
  }

  static Asked of(Arguments given, Flag<Moment> since, Instant now, ZoneId zone)
      throws VerbFailure {
    Instant until = time(given, UNTIL, now, zone).orElse(secondAfter(now));
    Moment moment = given.get(since);
    Instant seenFrom = moment instanceof Moment.Ago ? until : now;
    Instant start =
        moment.at(seenFrom, zone).orElseThrow(() -> given.bad(since, Moment.TYPE.expected()));
    if (!until.isAfter(start)) {
      throw given.bad(since, "a time before " + until);
    }
    if (given.get(CSV) && given.get(Flag.JSON)) {
      throw VerbFailure.wrongUse("--csv and --json: expected one of them");
    }
    return new Asked(given, since, new Window(start, until, zone));
  }

  /// Loki counts whole seconds best, and what was just run is to be counted too.
  private static Instant secondAfter(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  private static Optional<Instant> time(
      Arguments given, Flag<Moment> flag, Instant now, ZoneId zone) throws VerbFailure {
    Optional<Moment> moment = given.find(flag);
    if (moment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        moment.get().at(now, zone).orElseThrow(() -> given.bad(flag, Moment.TYPE.expected())));
  }

  Question question(Step step, List<String> before, boolean names) {
    return new Question(
        window, step, before, given.find(USER), names, given.get(FRESH), given.get(TIMEOUT));
  }

  /// Whether a verb is asked about.
  Predicate<String> verbs() {
    return given.find(VERB).map(Glob::of).orElse(verb -> true);
  }
}
