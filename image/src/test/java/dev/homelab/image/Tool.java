package dev.homelab.image;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// The packaged tool as a child process. Every `with…` gives a changed copy.
///
/// @param command what comes before the tool's arguments, the tool itself included
/// @param environment the whole environment of the process
/// @param directory its working folder
/// @param input its standard input
record Tool(List<String> command, Map<String, String> environment, Path directory, String input) {

  /// The image's launcher, with a home and nothing else but a search path and a UTF-8 locale.
  static Tool of(Image image, Path home) {
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin", "LANG", "C.UTF-8");
    return new Tool(List.of(image.launcher().toString()), environment, home, "");
  }

  Tool with(String variable, String value) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.put(variable, value);
    return new Tool(command, changed, directory, input);
  }

  Tool without(String variable) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.remove(variable);
    return new Tool(command, changed, directory, input);
  }

  Tool in(Path folder) {
    return new Tool(command, environment, folder, input);
  }

  Tool given(String text) {
    return new Tool(command, environment, directory, text);
  }

  /// The same started by another program, such as `setpriv`.
  Tool through(String... program) {
    List<String> longer = new ArrayList<>(Arrays.asList(program));
    longer.addAll(command);
    return new Tool(longer, environment, directory, input);
  }

  /// The same, called by another name.
  Tool as(String launcher) {
    return new Tool(List.of(launcher), environment, directory, input);
  }

  /// Runs it to its end.
  ///
  /// @throws AssertionError if it does not end
  Result run(String... arguments) {
    return run(Arrays.asList(arguments));
  }

  /// Runs it to its end.
  ///
  /// @throws AssertionError if it does not end
  Result run(List<String> arguments) {
    Path out = temporary();
    Path err = temporary();
    try {
      Process process =
          builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      feed(process);
      if (!process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("does not end: " + command + " " + arguments);
      }
      return new Result(process.exitValue(), text(out), text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      delete(out);
      delete(err);
    }
  }

  /// Starts it, with pipes to it.
  Process start(String... arguments) {
    try {
      return builder(Arrays.asList(arguments)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The process to be started.
  ProcessBuilder builder(List<String> arguments) {
    List<String> line = new ArrayList<>(command);
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /// A process that does not read breaks the pipe.
  private void feed(Process process) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It has ended, or did not want it.
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("homelab-test", ".txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
