package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import dev.homelab.mining.rank.SharedRow;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `usage share`: gives the team what `usage next` finds, as far as it is public knowledge: names
/// of programs, their sub-commands and flags, and rounded numbers. Shows all of it, and asks.
public final class UsageShare implements Verb {
  private static final Flag<Moment> SINCE =
      Flag.of("since", Moment.TYPE, "90d", "since when: 90d, 4w, 2026-11-01, or RFC 3339");
  private static final Flag<Boolean> YES = Flag.on("yes", "don't ask");

  private static final Spec SPEC =
      Spec.write("usage share", "give the team what 'usage next' finds, without any of your words")
          .flag(SINCE)
          .flag(YES)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .example("homelab usage share")
          .example("homelab usage share --since 30d --yes")
          .unrecorded()
          .build();

  private final Settings settings;
  private final Consent consent;
  private final Endpoints endpoints;
  private final Supplier<Registry> registry;
  private final InstantSource clock;

  /// @param consent whether uses are recorded: if not, nothing is shared either
  /// @param registry the verbs that there are
  public UsageShare(
      Settings settings,
      Consent consent,
      Endpoints endpoints,
      Supplier<Registry> registry,
      InstantSource clock) {
    this.settings = settings;
    this.consent = consent;
    this.endpoints = endpoints;
    this.registry = registry;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    if (consent.state() != Consent.State.ON) {
      throw VerbFailure.failed("nothing is shared: recording is off (" + consent.because() + ")");
    }
    LokiClient loki = endpoints.loki();
    Instant now = clock.instant();
    List<SharedRow> rows = rows(given, now, console);
    if (rows.isEmpty()) {
      console.out().println("nothing here is worth a verb yet; nothing was shared");
      return ExitCode.DONE;
    }
    announce(rows, console);
    if (!given.get(YES)
        && !Assent.confirms(
            "Share them? Nobody can take them back.", "--yes shares without asking", console)) {
      throw VerbFailure.failed("nothing was shared");
    }
    try {
      new SharedRows(loki).send(rows, now);
    } catch (IOException e) {
      throw VerbFailure.failed(Printable.line(String.valueOf(e.getMessage())));
    }
    console.out().println("Shared. 'homelab usage next --team' adds up what all have shared.");
    return ExitCode.DONE;
  }

  private List<SharedRow> rows(Arguments given, Instant now, Console console)
      throws VerbFailure, IOException {
    Environment environment = settings.environment();
    Instant since =
        given
            .get(SINCE)
            .at(now, ZoneId.systemDefault())
            .orElseThrow(() -> given.bad(SINCE, Moment.TYPE.expected()));
    Mined mined =
        new Mining(settings, Covered.of(registry.get(), settings.verbs()))
            .mine(since, List.of(), console);
    YearMonth month = YearMonth.from(now.atZone(ZoneOffset.UTC));
    if (mined.findings().rows().isEmpty()) {
      return List.of();
    }
    long mark = ShareMark.in(environment.stateHome(), environment.account().uid()).of(month);
    return mined.findings().rows().stream()
        .map(row -> row.shared(month, mark))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The exact lines, and the labels that they go under.
  private static void announce(List<SharedRow> rows, Console console) {
    console.out().println("To Loki, as {job=\"homelab-next\"}, without your name:");
    rows.forEach(row -> console.out().println(row.json()));
    console.out().flush();
  }
}
