package dev.homelab.telemetry;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another process, which runs a main class of the tests and tells lines through a pipe.
record ChildJvm(Process process, BufferedReader output) implements AutoCloseable {

  static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
    return start(List.of("-Xmx32m"), main, arguments);
  }

  static ChildJvm start(List<String> options, Class<?> main, Object... arguments)
      throws IOException {
    return run(command(options, main, arguments));
  }

  /// Runs any command.
  static ChildJvm run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new ChildJvm(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  /// The command that runs a main class.
  static List<String> command(List<String> options, Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(placeOf(Journal.class) + File.pathSeparator + placeOf(main));
    command.add(main.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The lines that it tells until its end.
  List<String> allLines() throws IOException {
    return output.lines().toList();
  }

  /// Waits for its end.
  int exit() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a child process hangs");
    }
    return process.exitValue();
  }

  /// Kills it with a signal that it can't catch; what it told before can still be read.
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /// Kills it, if it still runs, and waits until it is gone.
  @Override
  public void close() {
    kill();
    process.onExit().orTimeout(120, TimeUnit.SECONDS).join();
  }
}
