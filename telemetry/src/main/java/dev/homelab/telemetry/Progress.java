package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;

/// How far the delivery of one segment has come, stream by stream, across crashes.
///
/// A small file beside the segment, only ever appended to: `try` before a request leaves, `clear`
/// when its answer said that nothing is in doubt, `done` when all is delivered. The last line of a
/// stream counts. A line without its final dot was torn by a crash and does not count: a torn `try`
/// was never sent, and a torn `done` is only sent again.
///
/// A `try` is forced to the disk, with the name of the segment: where the power fails after a
/// request whose `try` is lost, and the sink does not show yet what it has stored, the entries
/// would be re-timed and count twice (`PowerLossTest`).
final class Progress {
  /// Where a stream stands.
  sealed interface Mark {
    /// A request left at this time (epoch nanoseconds) and its answer is not known.
    record Tried(long nanos) implements Mark {}

    /// Nothing is in doubt.
    record Clear() implements Mark {}

    /// All entries are delivered.
    record Done() implements Mark {}
  }

  private final StateDirectory directory;
  private final String name;
  private final Map<Stream, Mark> marks = new HashMap<>();
  private boolean isNamed;

  private Progress(StateDirectory directory, String name) {
    this.directory = directory;
    this.name = name;
  }

  static Progress of(StateDirectory directory, String name) throws IOException {
    Progress progress = new Progress(directory, name);
    try {
      for (String line :
          new String(directory.read(name), StandardCharsets.ISO_8859_1).split("\n")) {
        progress.replay(line);
      }
    } catch (NoSuchFileException e) {
      // Nothing was tried yet.
    }
    return progress;
  }

  Mark of(Stream stream) {
    return marks.getOrDefault(stream, new Mark.Clear());
  }

  /// Whether the sink is not known to have a line of the segment.
  boolean isPending(JournalLine line) {
    return !line.delivered() && !(of(line.event().stream()) instanceof Mark.Done);
  }

  void mark(Stream stream, Mark mark) throws IOException {
    StringBuilder line = new StringBuilder("\n");
    switch (mark) {
      case Mark.Tried(long nanos) -> line.append("try ").append(nanos);
      case Mark.Clear() -> line.append("clear 0");
      case Mark.Done() -> line.append("done 0");
    }
    line.append(' ');
    JournalLine.escape(stream.user(), line);
    line.append(' ').append(stream.verb()).append(" .\n");
    directory.append(name, line.toString().getBytes(StandardCharsets.US_ASCII));
    if (mark instanceof Mark.Tried) {
      force();
    }
    marks.put(stream, mark);
  }

  /// The names once: this file's is the last that a delivery adds before it sends.
  private void force() throws IOException {
    directory.forceAppended(name);
    if (!isNamed) {
      directory.forceNames();
      isNamed = true;
    }
  }

  private void replay(String line) {
    String[] fields = line.split(" ", 4);
    if (fields.length < 4 || !fields[3].endsWith(" .")) {
      return;
    }
    String verb = fields[3].substring(0, fields[3].length() - 2);
    try {
      Stream stream = new Stream(JournalLine.unescape(fields[2]), verb);
      switch (fields[0]) {
        case "try" -> marks.put(stream, new Mark.Tried(Long.parseLong(fields[1])));
        case "clear" -> marks.put(stream, new Mark.Clear());
        case "done" -> marks.put(stream, new Mark.Done());
        default -> {}
      }
    } catch (IllegalArgumentException e) {
      // Not a line of ours: at worst a batch is sent again.
    }
  }
}
