package dev.homelab.cli.declared;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.verb.ExitCode;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Why a program could not be started.
///
/// @param exitCode the exit status that goes with it
/// @param reason what follows the program's name
record StartFailure(int exitCode, String reason) {
  private static final int FIRST_LINE = 256;

  /// @param program as it was to be started
  /// @param searchPath the folders in which a program without a slash is looked for
  /// @param thrown what the JDK says, with the system's own words in parentheses after the error's
  ///     number
  static StartFailure of(String program, String searchPath, Throwable thrown) {
    Optional<Path> file = find(program, searchPath);
    if (file.isEmpty()) {
      return new StartFailure(
          ExitCode.NOT_FOUND, program.contains("/") ? "is not there" : "is not on the PATH");
    }
    Optional<String> interpreter = interpreter(file.get());
    if (interpreter.isPresent() && !exists(interpreter.get())) {
      return new StartFailure(ExitCode.NOT_EXECUTABLE, missing(interpreter.get()));
    }
    return new StartFailure(
        ExitCode.NOT_EXECUTABLE, "is there and can't be run: " + systemsWords(thrown));
  }

  private static String missing(String interpreter) {
    return interpreter.endsWith("\r")
        ? "is there and can't be run: its #! line ends in a carriage return (tr -d '\\r' mends that)"
        : "is there and can't be run: the interpreter of its #! line, "
            + Quoted.of(interpreter)
            + ", is missing";
  }

  /// Where a program is.
  ///
  /// @param searchPath the folders in which one without a slash is looked for
  static Optional<Path> find(String program, String searchPath) {
    if (program.contains("/")) {
      return exists(program) ? Optional.of(Path.of(program)) : Optional.empty();
    }
    for (String folder : searchPath.split(":", -1)) {
      String file = (folder.isEmpty() ? "." : folder) + "/" + program;
      if (exists(file) && Files.isRegularFile(Path.of(file))) {
        return Optional.of(Path.of(file));
      }
    }
    return Optional.empty();
  }

  private static boolean exists(String file) {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// The program that a `#!` line names; empty for a file without one.
  private static Optional<String> interpreter(Path file) {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      String start = new String(in.readNBytes(FIRST_LINE), StandardCharsets.UTF_8);
      if (!start.startsWith("#!")) {
        return Optional.empty();
      }
      String line = start.substring(2).split("\n", 2)[0];
      int from = 0;
      while (from < line.length() && isBlank(line.charAt(from))) {
        from++;
      }
      int to = from;
      while (to < line.length() && !isBlank(line.charAt(to))) {
        to++;
      }
      return Optional.of(line.substring(from, to));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String systemsWords(Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    String message = String.valueOf(cause.getMessage()).strip();
    int open = message.indexOf('(', Math.max(0, message.indexOf("error: ")));
    int close = message.indexOf(')', open + 1);
    return open > 0 && close > 0 ? message.substring(open + 1, close) : message;
  }
}
