package dev.homelab.mining.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a reader found, for tests.
final class Found implements Sink {
  final List<Typed> commands = new ArrayList<>();
  final List<Skip> skipped = new ArrayList<>();

  static Found in(Format format, String text) throws IOException {
    return in(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static Found in(Format format, byte[] bytes) throws IOException {
    Found found = new Found();
    Lines lines = new Lines(Channels.newChannel(new ByteArrayInputStream(bytes)));
    format.read(lines, found);
    for (long i = 0; i < lines.tooLong(); i++) {
      found.skip(Skip.LONG_LINE);
    }
    return found;
  }

  @Override
  public void typed(Typed command) {
    commands.add(command);
  }

  @Override
  public void skip(Skip reason) {
    skipped.add(reason);
  }

  List<String> lines() {
    return commands.stream().map(Typed::line).toList();
  }

  /// The times in seconds; -1 where there is none.
  List<Long> times() {
    return commands.stream().map(c -> c.at().map(Instant::getEpochSecond).orElse(-1L)).toList();
  }

  /// The exit codes; -1 where there is none.
  List<Integer> exits() {
    return commands.stream().map(c -> c.exit().orElse(-1)).toList();
  }

  List<String> sessions() {
    return commands.stream().map(c -> c.session().orElse("")).toList();
  }
}
