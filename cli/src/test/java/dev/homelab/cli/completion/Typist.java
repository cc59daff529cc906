package dev.homelab.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Somebody who types at a terminal, which is one of `script`, and what it has shown.
final class Typist implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Thread reader;
  private final StringBuilder shown = new StringBuilder();

  /// @param command what runs on the terminal
  Typist(String command, Map<String, String> variables, Path folder) throws IOException {
    String onTerminal = "stty rows 40 cols 160; exec " + command;
    ProcessBuilder builder =
        new ProcessBuilder(List.of("script", "-q", "-f", "-c", onTerminal, "/dev/null"));
    builder.environment().clear();
    builder.environment().putAll(variables);
    process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    reader = Thread.ofVirtual().start(this::read);
  }

  private void read() {
    byte[] bytes = new byte[8192];
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        synchronized (shown) {
          shown.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException e) {
      // The terminal is gone.
    }
  }

  /// What was shown so far, without what moves and colours.
  String shown() {
    String all;
    synchronized (shown) {
      all = shown.toString();
    }
    return new String(all.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .replaceAll("\u001b\\][^\u0007\u001b]*(\u0007|\u001b\\\\)", "")
        .replaceAll("\u001b\\[[0-9;:?>=]*[ -/]*[@-~]|\u001b[=>78]|\u001b[()][A-Z0-9]", "")
        .replaceAll("[\u0007\b\r]", "");
  }

  void type(String keys) {
    try {
      OutputStream terminal = process.getOutputStream();
      terminal.write(keys.getBytes(StandardCharsets.UTF_8));
      terminal.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(shown(), e);
    }
  }

  /// Types, and waits until a text is shown.
  void typeUntil(String keys, String text) {
    int before = shown().length();
    type(keys);
    await(text, () -> shown().substring(Math.min(before, shown().length())).contains(text));
  }

  /// Waits until something holds.
  ///
  /// @throws AssertionError with all that was shown, if it never does
  void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited for: " + what + "\nshown: " + shown());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
      reader.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
