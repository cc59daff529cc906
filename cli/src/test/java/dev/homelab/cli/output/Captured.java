package dev.homelab.cli.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A console that keeps what is printed.
public final class Captured {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console;

  private Captured(boolean terminal) {
    this.console =
        new Console(
            new ResultStream(out, () -> false, terminal),
            new ErrorStream(err),
            terminal,
            terminal,
            false);
  }

  /// A console in a pipe.
  public static Captured pipe() {
    return new Captured(false);
  }

  /// A console that a person looks at.
  public static Captured terminal() {
    return new Captured(true);
  }

  public Console console() {
    return console;
  }

  /// Forgets what was printed so far.
  public void clear() {
    console.out().flush();
    out.reset();
    err.reset();
  }

  public String output() {
    console.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  public String errorOutput() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
