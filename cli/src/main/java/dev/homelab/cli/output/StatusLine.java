package dev.homelab.cli.output;

import java.nio.charset.StandardCharsets;

/// A line on a person's terminal that is written over again and again, and is gone at the end. In a
/// pipe there is none.
public final class StatusLine {
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private boolean shown;

  public StatusLine(Console console) {
    this.console = console;
  }

  /// Shows a text in place of the one before.
  public void show(String text) {
    if (console.errIsTerminal()) {
      send(CLEAR + Printable.line(text));
      shown = true;
    }
  }

  /// Takes the line away.
  public void clear() {
    if (shown) {
      send(CLEAR);
      shown = false;
    }
  }

  private void send(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    console.err().write(bytes, 0, bytes.length);
    console.err().flush();
  }
}
