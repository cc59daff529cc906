package dev.homelab.mining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// Programs of other packages that a test meets. `./test` unpacks those that are not installed, and
/// puts them on the search path of the tests.
public final class Programs {
  private static final long SECONDS = 60;

  private Programs() {}

  /// Leaves the test out where a program is missing.
  public static void need(String name) {
    Assumptions.assumeTrue(find(name), name + " is not installed");
  }

  /// Leaves the test out where python has no SQLite.
  public static void needSqlite() throws IOException, InterruptedException {
    need("python3");
    Assumptions.assumeTrue(
        status(List.of("python3", "-c", "import sqlite3")) == 0, "python3 has no sqlite3");
  }

  private static boolean find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(":"))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /// Runs a script of Python's and returns what it prints.
  public static String python(String script, String... arguments)
      throws IOException, InterruptedException {
    return python(Map.of(), script, arguments);
  }

  /// The same with variables of the environment.
  public static String python(Map<String, String> variables, String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-c", script));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("python", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(variables);
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(said);
      }
      return said;
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }

  private static int status(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
  }
}
