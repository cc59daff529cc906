package dev.homelab.mining.history;

import dev.homelab.mining.sqlite.DamagedException;
import dev.homelab.mining.sqlite.Database;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One pass over sources, one after the other. It remembers the calls of agents, so that a resumed
/// session, whose transcript begins with a copy of the one before, counts once.
///
/// Not for several threads.
public final class Reading {
  private final Path home;
  private final Instant since;
  private final Seen seen = new Seen();

  Reading(Path home, Instant since) {
    this.home = home;
    this.since = since;
  }

  /// Hands on the commands of a source, in the order of their times where it has times. Throws
  /// nothing of its own: what can't be read is in the report.
  public SourceReport read(Source source, Consumer<Typed> to) {
    Tally tally = new Tally(since, to);
    try (FileChannel file = new Door(home).open(source.path())) {
      Recognition recognition = Recognition.of(source.path(), file);
      if (recognition.isCompressed()) {
        throw new Refusal(Skip.COMPRESSED);
      }
      Optional<Kind> whose = source.kind().or(recognition::kind);
      if (whose.filter(Kind::isTranscript).isPresent() && isOver(source.path())) {
        return new SourceReport(source, whose, 0, 0, Map.of());
      }
      TimeOrder order = new TimeOrder(tally);
      Kind kind =
          recognition.isDatabase()
              ? database(source, file, order)
              : lines(source, recognition, file, order);
      order.end();
      return new SourceReport(
          source, Optional.of(kind), file.size(), tally.commands(), tally.skipped());
    } catch (Refusal e) {
      return refused(source, e.reason());
    } catch (DamagedException e) {
      return refused(source, Skip.DAMAGED);
    } catch (IOException e) {
      return refused(source, Skip.UNREADABLE);
    }
  }

  /// Whether nothing was written since: what a transcript holds is not newer than its file.
  private boolean isOver(Path path) throws IOException {
    return Files.getLastModifiedTime(path).toInstant().isBefore(since);
  }

  private static SourceReport refused(Source source, Skip reason) {
    return new SourceReport(source, source.kind(), 0, 0, Map.of(reason, 1L));
  }

  private Kind lines(Source source, Recognition recognition, FileChannel file, Sink sink)
      throws IOException {
    Kind kind = source.kind().or(recognition::kind).orElseThrow(() -> new Refusal(Skip.UNKNOWN));
    Lines lines = new Lines(file);
    format(kind, recognition, source.path()).read(lines, sink);
    for (long i = 0; i < lines.tooLong(); i++) {
      sink.skip(Skip.LONG_LINE);
    }
    return kind;
  }

  private Format format(Kind kind, Recognition recognition, Path path) throws Refusal {
    return switch (kind) {
      case BASH -> new BashHistory();
      case ZSH -> new ZshHistory();
      case FISH -> recognition.isJson() ? new FishLines() : new FishHistory();
      case NUSHELL -> new NushellText();
      case POWERSHELL -> new PowerShellHistory();
      case CLAUDE -> new ClaudeTranscript(seen);
      case CODEX -> new CodexTranscript(name(path), seen);
      case ATUIN -> throw new Refusal(Skip.UNKNOWN);
    };
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private Kind database(Source source, FileChannel file, Sink sink) throws IOException {
    Path log = beside(source.path(), "-wal");
    if (Files.exists(beside(source.path(), "-journal"), LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(Skip.IN_USE);
    }
    if (!Files.exists(log, LinkOption.NOFOLLOW_LINKS)) {
      return read(Database.of(file), sink);
    }
    try (FileChannel logFile = new Door(home).open(log)) {
      return read(Database.of(file, logFile), sink);
    }
  }

  private static Kind read(Database database, Sink sink) throws IOException {
    Kind kind = DatabaseFormat.kind(database);
    DatabaseFormat format = kind == Kind.ATUIN ? new AtuinHistory() : new NushellDatabase();
    format.read(database, sink);
    return kind;
  }

  private static Path beside(Path path, String ending) throws IOException {
    Path real = path.toRealPath();
    return real.resolveSibling(real.getFileName() + ending);
  }
}
