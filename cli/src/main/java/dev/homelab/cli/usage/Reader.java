package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Outcomes;
import dev.homelab.cli.records.Progress;
import dev.homelab.cli.records.Question;
import dev.homelab.cli.records.RecordSource;
import dev.homelab.cli.records.Sources;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Nearest;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Reads the records that a verb is asked about, and keeps back what may not be shown.
///
/// @param registry the verbs that there are
public record Reader(
    Settings settings, Sources sources, Supplier<Registry> registry, InstantSource clock) {
  Asked asked(Arguments given, Flag<Moment> since) throws VerbFailure {
    Asked asked = Asked.of(given, since, clock.instant(), ZoneId.systemDefault());
    long minUsers = minUsers(given);
    Optional<String> user = given.find(Asked.USER);
    boolean isOther = user.isPresent() && !user.get().equals(self());
    if (minUsers > 1 && isOther && !given.get(Asked.LOCAL)) {
      throw VerbFailure.wrongUse(
          "--user: the uses of others are not shown where at least "
              + minUsers
              + " users are asked for (usage.min_users, --min-users)");
    }
    return asked;
  }

  private String self() {
    return settings.environment().account().name();
  }

  long minUsers(Arguments given) throws VerbFailure {
    return Math.max(settings.require(Key.USAGE_MIN_USERS), given.find(Asked.MIN_USERS).orElse(1));
  }

  RecordSource source(Asked asked, Console console) throws VerbFailure, InterruptedException {
    return asked.given().get(Asked.LOCAL)
        ? sources.journal()
        : sources.preferred(clock.instant(), progress(asked, console), console);
  }

  private static Progress progress(Asked asked, Console console) {
    return Asking.isVerbose(asked.given()) ? Progress.NONE : new ProgressLine(console);
  }

  /// @param before by which labels the window before is wanted too; none if it is not
  /// @param names whether each record's user must be known
  Uses read(Asked asked, Step step, List<String> before, boolean names, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Uses uses = read(asked, asked.question(step, before, names), console);
    new Remarks(uses).show(console);
    return uses;
  }

  /// As [#read], when it was said already what whoever reads the answer should know.
  Uses readAgain(Asked asked, Step step, Console console)
      throws VerbFailure, IOException, InterruptedException {
    return read(asked, asked.question(step, List.of(), false), console);
  }

  private Uses read(Asked asked, Question question, Console console)
      throws VerbFailure, IOException, InterruptedException {
    RecordSource source = source(asked, console);
    boolean own = source.name().equals("journal") || question.user().isPresent();
    return new Uses(
        source.count(question), outcomes(), asked.verbs(), own ? 1 : minUsers(asked.given()));
  }

  /// Makes sure that verbs exist, or have been used.
  ///
  /// @throws VerbFailure with the nearest names
  void requireKnown(Set<String> verbs, Uses uses) throws VerbFailure {
    Set<String> known = new TreeSet<>(uses.byVerb().keySet());
    registry.get().verbs().stream()
        .map(Verb::spec)
        .filter(Spec::recorded)
        .forEach(spec -> known.add(spec.path().text()));
    for (String verb : verbs) {
      if (!known.contains(verb) && !uses.isHidden(verb)) {
        List<String> near = Nearest.of(verb, known);
        throw VerbFailure.wrongUse(
            Quoted.of(verb) + ": no verb has this name, and no use of one was recorded",
            near.isEmpty()
                ? "homelab manifest lists them"
                : "did you mean " + String.join(" or ", near) + "?");
      }
    }
  }

  Outcomes outcomes() {
    return new Outcomes(registry.get());
  }
}
