package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.output.StatusLine;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Environment;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the histories of this user, and nothing else. Opens files for reading alone, and keeps
/// nothing of them.
final class Mining {
  private static final long QUIET_NANOS = 1_000_000_000L;

  private final Environment environment;
  private final Verbs verbs;
  private final Map<String, Boolean> programs = new HashMap<>();

  Mining(Environment environment, Verbs verbs) {
    this.environment = environment;
    this.verbs = verbs;
  }

  /// Reads and ranks.
  ///
  /// @param from kinds and files; all kinds if empty
  /// @throws VerbFailure if there is no home, or a kind is not known
  Mined mine(Instant since, List<String> from, Console console) throws VerbFailure {
    Histories histories = new Histories(home(), environment::variable);
    List<Source> sources = sources(histories, from);
    Miner miner =
        new Miner(Catalogue.load(), this::isProgram, verbs, Costs.USUAL, ZoneId.systemDefault());
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
      return new Mined(since, reports, Costs.USUAL, miner.findings());
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
      if (word.contains("/") || Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // No file has such a name.
    }
    throw VerbFailure.wrongUse(
        "--from "
            + Quoted.of(word)
            + ": expected a file, or "
            + Stream.of(Kind.values()).map(Kind::word).collect(Collectors.joining(", ")));
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
