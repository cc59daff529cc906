package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.plot.Screen;
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
import dev.homelab.mining.rank.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `usage next`: which verb is worth adding next, from what this user types by hand. Reads the
/// user's own histories when it is run, keeps nothing, and asks no server.
public final class UsageNext implements Verb {
  private static final Flag<Moment> SINCE =
      Flag.of("since", Moment.TYPE, "90d", "since when: 90d, 4w, 2026-11-01, or RFC 3339");
  private static final Flag<String> FROM =
      Flag.text(
          "from",
          "WHAT",
          "of these alone: bash, zsh, fish, claude, codex, atuin, nushell, powershell, or files,"
              + " separated by commas");
  private static final Flag<Integer> LIMIT =
      Flag.of("limit", Types.COUNT, "10", "at most so many rows");
  private static final Flag<Integer> EXPLAIN =
      Flag.of("explain", Types.COUNT, "", "the uses behind a row, by its number");
  private static final Flag<Integer> TOML =
      Flag.of("toml", Types.COUNT, "", "a row as a [[verb]] for the configuration");
  private static final Flag<Boolean> LITERALS =
      Flag.on("literals", "what was typed stands in a pipe too, with whatever secrets");

  private static final Spec SPEC =
      Spec.read("usage next", "which verb is worth adding next, from what you type by hand")
          .flag(SINCE)
          .flag(FROM)
          .flag(LIMIT)
          .flag(EXPLAIN)
          .flag(TOML)
          .flag(LITERALS)
          .json("{since, sources, rows: [{steps, uses, days, spared_s, pays, …}], …}")
          .example("homelab usage next")
          .example("homelab usage next --from bash,claude --since 30d")
          .example("homelab usage next --explain 1")
          .example("homelab usage next --toml 1")
          .unrecorded()
          .build();

  private final Settings settings;
  private final Supplier<Registry> registry;
  private final InstantSource clock;

  /// @param registry the verbs that there are
  public UsageNext(Settings settings, Supplier<Registry> registry, InstantSource clock) {
    this.settings = settings;
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
    Mined mined = mine(given, console);
    Wording wording = Wording.on(console, given.get(LITERALS));
    Screen screen = Screen.of(settings.environment());
    if (given.find(EXPLAIN).isPresent()) {
      Row row = row(mined, given, EXPLAIN);
      console.out().print(new Explanation(row, wording, screen, console).text());
    } else if (given.find(TOML).isPresent()) {
      Row row = row(mined, given, TOML);
      console.out().print(new VerbDraft(row, wording.literals(), registry.get()).toml());
    } else if (given.get(Flag.JSON)) {
      console.out().print(new NextJson(mined, wording).text(given.get(LIMIT)));
    } else {
      new NextText(mined, wording, screen, home()).print(console, given.get(LIMIT));
    }
    return wasAnyRead(mined, given) ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void requireOneForm(Arguments given) throws VerbFailure {
    int forms =
        (given.find(EXPLAIN).isPresent() ? 1 : 0)
            + (given.find(TOML).isPresent() ? 1 : 0)
            + (given.get(Flag.JSON) ? 1 : 0);
    if (forms > 1) {
      throw VerbFailure.wrongUse("--explain, --toml and --json: expected one of them");
    }
  }

  private Mined mine(Arguments given, Console console) throws VerbFailure {
    Instant now = clock.instant();
    Instant since =
        given
            .get(SINCE)
            .at(now, ZoneId.systemDefault())
            .orElseThrow(() -> given.bad(SINCE, Moment.TYPE.expected()));
    List<String> from = given.find(FROM).map(list -> List.of(list.split(","))).orElse(List.of());
    Mining mining =
        new Mining(settings.environment(), Covered.of(registry.get(), settings.verbs()));
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
