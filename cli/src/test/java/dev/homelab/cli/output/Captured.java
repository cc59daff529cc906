package dev.homelab.cli.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A console that keeps what is printed.
public final class Captured {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console;

  private Captured(boolean terminal, Map<String, String> variables) {
    this.console =
        new Console(
            new ResultStream(out, () -> false, terminal),
            new ErrorStream(err),
            terminal,
            terminal,
            false,
            Screen.of(variables));
  }

  /// A console in a pipe.
  public static Captured pipe() {
    return new Captured(false, Map.of());
  }

  /// A console that a person looks at.
  public static Captured terminal() {
    return terminal(Map.of());
  }

  /// A console that a person looks at.
  ///
  /// @param variables of the environment
  public static Captured terminal(Map<String, String> variables) {
    return new Captured(true, variables);
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
