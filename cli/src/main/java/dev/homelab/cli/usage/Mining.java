package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.output.StatusLine;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Nearest;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.mining.history.Histories;
import dev.homelab.mining.history.Kind;
import dev.homelab.mining.history.Reading;
import dev.homelab.mining.history.Source;
import dev.homelab.mining.history.SourceReport;
import dev.homelab.mining.history.Typed;
import dev.homelab.mining.rank.Costs;
import dev.homelab.mining.rank.Miner;
import dev.homelab.mining.rank.Verbs;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Shell;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads the histories of this user, and nothing else. Opens files for reading alone, and keeps
/// nothing of them.
final class Mining {
  private static final long QUIET_NANOS = 1_000_000_000L;

  private final Environment environment;
  private final Verbs verbs;
  private final Costs costs;
  private final Map<String, Boolean> programs = new HashMap<>();

  /// @throws VerbFailure if a constant that is set is not what it may be
  Mining(Settings settings, Verbs verbs) throws VerbFailure {
    this.environment = settings.environment();
    this.verbs = verbs;
    this.costs = costs(settings);
  }

  /// The usual costs, but for what is set.
  private static Costs costs(Settings settings) throws VerbFailure {
    Costs usual = Costs.USUAL;
    return new Costs(
        new Costs.Typing(
            settings.require(Key.NEXT_LINE_MS) / 1000.0,
            settings.require(Key.NEXT_KEY_MS) / 1000.0,
            usual.person().mostCharacters()),
        new Costs.Typing(
            settings.require(Key.NEXT_TURN_MS) / 1000.0,
            usual.agent().characterSeconds(),
            usual.agent().mostCharacters()),
        usual.callCharacters(),
        settings.require(Key.NEXT_WRITE_MINUTES) * 60.0,
        (double) settings.require(Key.NEXT_LEARN_SECONDS),
        (int) (long) settings.require(Key.NEXT_USES),
        (int) (long) settings.require(Key.NEXT_DAYS),
        usual.usesPerDay(),
        usual.steps(),
        usual.between());
  }

  /// Reads and ranks.
  ///
  /// @param from kinds and files; all kinds if empty
  /// @throws VerbFailure if there is no home, or a kind is not known
  Mined mine(Instant since, List<String> from, Console console) throws VerbFailure {
    Histories histories = new Histories(home(), environment::variable);
    List<Source> sources = sources(histories, from);
    Shell shell = new Shell(Catalogue.load(), this::isProgram);
    Miner miner = new Miner(shell, verbs, costs, ZoneId.systemDefault());
    Reading reading = histories.since(since);
    List<SourceReport> reports = new ArrayList<>();
    Ticker ticker = new Ticker(console, sources.size());
    try {
      for (Source source : sources) {
        Consumer<Typed> taker = miner.history();
        reports.add(
            reading.read(
                source,
                typed -> {
                  ticker.tick();
                  taker.accept(typed);
                }));
        ticker.next();
      }
      return new Mined(since, reports, costs, miner.findings(), shell);
    } finally {
      ticker.end();
    }
  }

  /// Tells a person after a second how far it is.
  private static final class Ticker {
    private static final int OFTEN = 1000;

    private final StatusLine line;
    private final int sources;
    private final long start = System.nanoTime();
    private int source = 1;
    private long commands;

    Ticker(Console console, int sources) {
      this.line = new StatusLine(console);
      this.sources = sources;
    }

    void tick() {
      if (commands++ % OFTEN == 0 && System.nanoTime() - start > QUIET_NANOS) {
        line.show("reading " + source + " of " + sources + " histories; Ctrl-C stops");
      }
    }

    void next() {
      source++;
    }

    void end() {
      line.clear();
    }
  }

  private Path home() throws VerbFailure {
    return switch (environment.home()) {
      case Base.Folder(Path folder, Path within) -> folder;
      case Base.None(String why) -> throw VerbFailure.failed("no history can be read: " + why);
    };
  }

  private static List<Source> sources(Histories histories, List<String> from) throws VerbFailure {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<Source> files = new ArrayList<>();
    for (String word : from) {
      Optional<Kind> kind = Stream.of(Kind.values()).filter(k -> k.word().equals(word)).findAny();
      if (kind.isPresent()) {
        kinds.add(kind.get());
      } else {
        files.add(histories.named(file(word)));
      }
    }
    List<Source> all =
        new ArrayList<>(histories.of(from.isEmpty() ? EnumSet.allOf(Kind.class) : kinds));
    all.addAll(files);
    return all;
  }

  private static Path file(String word) throws VerbFailure {
    try {
      Path file = Path.of(word);
      if (!word.isEmpty() && Files.exists(file)) {
        return file;
      }
      if (word.contains("/")) {
        throw VerbFailure.failed("--from " + Quoted.of(word) + ": there is no such file");
      }
    } catch (InvalidPathException e) {
      // No file has such a name.
    }
    List<String> kinds = Stream.of(Kind.values()).map(Kind::word).toList();
    List<String> near = Nearest.of(word, kinds);
    throw VerbFailure.wrongUse(
        "--from "
            + Quoted.of(word)
            + ": expected a file, or "
            + String.join(", ", kinds)
            + (near.isEmpty() ? "" : " (did you mean " + near.getFirst() + "?)"));
  }

  private boolean isProgram(String name) {
    return programs.computeIfAbsent(name, this::isOnPath);
  }

  private boolean isOnPath(String name) {
    if (name.isEmpty() || name.contains("/") || name.indexOf('\0') >= 0) {
      return false;
    }
    return Stream.of(environment.variable("PATH").orElse("").split(":"))
        .filter(folder -> folder.startsWith("/"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
