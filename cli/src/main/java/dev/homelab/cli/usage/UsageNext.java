package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Screen;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.mining.draft.Draft;
import dev.homelab.mining.rank.Row;
import dev.homelab.mining.rank.SharedRow;
import dev.homelab.mining.rank.Team;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// `usage next`: which verb is worth adding next, from what this user types by hand. Reads the
/// user's own histories when it is run, keeps nothing, and asks no server, but for `--team`.
public final class UsageNext implements Verb {
  private static final Flag<Moment> SINCE =
      Flag.of("since", Moment.TYPE, "90d", "since when: 90d, 4w, 2026-11-01, or RFC 3339");
  private static final Flag<String> FROM =
      Flag.text(
          "from",
          new HistoryNames(),
          "WHAT",
          "of these alone: bash, zsh, fish, claude, codex, atuin, nushell, powershell, or files,"
              + " separated by commas");
  private static final Flag<Integer> LIMIT =
      Flag.of("limit", Types.COUNT, "10", "at most so many rows");
  private static final Flag<Integer> EXPLAIN =
      Flag.of("explain", Types.COUNT, "", "the uses behind a row, by its number");
  private static final Flag<Integer> TOML =
      Flag.of("toml", Types.COUNT, "", "a row as a [[verb]] for the configuration");
  private static final Flag<Boolean> TEAM =
      Flag.on("team", "what the team has shared instead, from three sharers up");
  private static final Flag<Boolean> LITERALS =
      Flag.on("literals", "what was typed stands in a pipe too, with whatever secrets");

  private static final Spec SPEC =
      Spec.read("usage next", "which verb is worth adding next, from what you type by hand")
          .flag(SINCE)
          .flag(FROM)
          .flag(LIMIT)
          .flag(EXPLAIN)
          .flag(TOML)
          .flag(TEAM)
          .flag(LITERALS)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .json("{since, sources, rows: [{steps, uses, days, spared_s, pays, …}], …}")
          .example("homelab usage next")
          .example("homelab usage next --from bash,claude --since 30d")
          .example("homelab usage next --explain 1")
          .example("homelab usage next --toml 1")
          .example("homelab usage next --team")
          .unrecorded()
          .build();

  private final Settings settings;
  private final Endpoints endpoints;
  private final Supplier<Registry> registry;
  private final InstantSource clock;

  /// @param registry the verbs that there are
  public UsageNext(
      Settings settings, Endpoints endpoints, Supplier<Registry> registry, InstantSource clock) {
    this.settings = settings;
    this.endpoints = endpoints;
    this.registry = registry;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    requireOneForm(given);
    if (given.get(TEAM)) {
      return team(given, console);
    }
    Mined mined = mine(given, console);
    Wording wording = Wording.on(console, given.get(LITERALS));
    Screen screen = console.screen();
    if (given.find(EXPLAIN).isPresent()) {
      Row row = row(mined, given, EXPLAIN);
      console.out().print(new Explanation(row, wording, screen, console).text());
    } else if (given.find(TOML).isPresent()) {
      console.out().print(draft(mined, given, wording));
    } else if (given.get(Flag.JSON)) {
      console.out().print(new NextJson(mined, wording).text(given.get(LIMIT)));
    } else {
      new NextText(mined, wording, screen, home()).print(console, given.get(LIMIT));
    }
    return wasAnyRead(mined, given) ? ExitCode.DONE : ExitCode.FAILED;
  }

  /// A draft of one row, named apart from those of the rows before.
  private String draft(Mined mined, Arguments given, Wording wording) throws VerbFailure {
    Row row = row(mined, given, TOML);
    Set<String> names = new HashSet<>();
    for (Row before : mined.findings().rows().subList(0, given.get(TOML) - 1)) {
      if (Draft.of(before, mined.shell(), wording.literals()) instanceof Draft.Ready ready) {
        names.add(new VerbDraft(before, ready, registry.get(), names).name());
      }
    }
    return switch (Draft.of(row, mined.shell(), wording.literals())) {
      case Draft.Ready ready -> new VerbDraft(row, ready, registry.get(), names).toml();
      case Draft.Refused(String why) -> throw VerbFailure.failed(why);
    };
  }

  private int team(Arguments given, Console console) throws VerbFailure {
    Instant now = clock.instant();
    Instant since = since(given, now);
    try {
      List<SharedRow> shared =
          new SharedRows(endpoints.loki()).read(since, now.plusSeconds(1), Catalogue.load());
      TeamReport report = new TeamReport(since, Team.rank(shared), shared.size(), given.get(LIMIT));
      console.out().print(given.get(Flag.JSON) ? report.json() : report.text(console));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw VerbFailure.failed(
          e instanceof ApiException refused
              ? "Loki: " + refused.reason()
              : String.valueOf(e.getMessage()));
    }
  }

  private static Instant since(Arguments given, Instant now) throws VerbFailure {
    return given
        .get(SINCE)
        .at(now, ZoneId.systemDefault())
        .orElseThrow(() -> given.bad(SINCE, Moment.TYPE.expected()));
  }

  private static void requireOneForm(Arguments given) throws VerbFailure {
    int forms =
        (given.find(EXPLAIN).isPresent() ? 1 : 0)
            + (given.find(TOML).isPresent() ? 1 : 0)
            + (given.get(Flag.JSON) ? 1 : 0);
    if (forms > 1) {
      throw VerbFailure.wrongUse("--explain, --toml and --json: expected one of them");
    }
    boolean isLocal =
        given.find(EXPLAIN).isPresent()
            || given.find(TOML).isPresent()
            || given.find(FROM).isPresent();
    if (given.get(TEAM) && isLocal) {
      throw VerbFailure.wrongUse("--team: expected no --from, --explain or --toml beside it");
    }
  }

  private Mined mine(Arguments given, Console console) throws VerbFailure {
    Instant since = since(given, clock.instant());
    List<String> from = given.find(FROM).map(list -> List.of(list.split(","))).orElse(List.of());
    Mining mining = new Mining(settings, Covered.of(registry.get(), settings.verbs()));
    return mining.mine(since, from, console);
  }

  private static Row row(Mined mined, Arguments given, Flag<Integer> flag) throws VerbFailure {
    List<Row> rows = mined.findings().rows();
    int number = given.get(flag);
    if (number < 1 || number > rows.size()) {
      throw rows.isEmpty()
          ? VerbFailure.failed("there is no row: nothing here is worth a verb yet")
          : given.bad(flag, "a row from 1 to " + rows.size());
    }
    return rows.get(number - 1);
  }

  /// Files that were named and could not be read are a failure, once they are told.
  private static boolean wasAnyRead(Mined mined, Arguments given) {
    return given.find(FROM).isEmpty()
        || mined.sources().stream().anyMatch(report -> report.bytes() > 0)
        || mined.sources().stream().allMatch(report -> report.skipped().isEmpty());
  }

  private Optional<Path> home() {
    return settings.environment().home() instanceof Base.Folder(Path folder, Path within)
        ? Optional.of(folder)
        : Optional.empty();
  }
}
