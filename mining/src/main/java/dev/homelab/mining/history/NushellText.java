package dev.homelab.mining.history;

import java.io.IOException;

/// Nushell's `history.txt`: a line is a command, in which `<\n>` is a line break.
final class NushellText implements Format {
  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    while (lines.next()) {
      sink.typed(Draft.person(lines.text().replace("<\\n>", "\n"), null));
    }
  }
}
