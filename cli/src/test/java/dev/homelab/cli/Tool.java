package dev.homelab.cli;

import dev.homelab.cli.output.Captured;
import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.shipping.Store;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The whole tool in this process: with a home, a clock and variables of its own, and no signals.
///
/// `HOMELAB_CONFIG` names a file in the home, so that no setting of the machine gets in.
public final class Tool {
  private static final Schemas SCHEMAS = new Schemas();

  /// The user that the tool is told it runs as.
  public static final String USER = "ada";

  private final Path home;
  private final Map<String, String> variables = new HashMap<>();
  private final boolean terminal;
  private Instant now;

  /// How a run ended.
  public record Result(int exitCode, String output, String errorOutput) {}

  private Tool(Path home, boolean terminal) {
    this.home = home;
    this.terminal = terminal;
    this.now = Instant.now();
    variables.put("HOME", home.toString());
    variables.put("PATH", "/usr/bin:/bin");
    variables.put("HOMELAB_CONFIG", configFile().toString());
    config("");
  }

  /// The tool in an empty home, its output in a pipe.
  public static Tool in(Path home) {
    return new Tool(home, false);
  }

  /// The tool in an empty home, in front of a person.
  public static Tool onTerminal(Path home) {
    return new Tool(home, true);
  }

  /// Sets a variable.
  public Tool with(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /// Takes a variable away.
  public Tool without(String name) {
    variables.remove(name);
    return this;
  }

  /// Replaces the configuration.
  public Tool config(String toml) {
    try {
      Files.writeString(configFile(), toml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Path configFile() {
    return home.resolve("config.toml");
  }

  /// Sets the clock, which stands still.
  public Tool at(Instant time) {
    now = time;
    return this;
  }

  public Tool advance(Duration by) {
    return at(now.plus(by));
  }

  public Instant now() {
    return now;
  }

  public Environment environment() {
    try {
      return new Environment(Map.copyOf(variables), new Account(USER, Account.current().uid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs a command line. What it prints with `--json` is held against the schema of its verb.
  public Result run(String... arguments) {
    Captured captured = terminal ? Captured.terminal(variables) : Captured.pipe();
    InstantSource clock = InstantSource.fixed(now);
    int exit =
        Homelab.run(
            List.copyOf(Arrays.asList(arguments)),
            environment(),
            captured.console(),
            handler -> {},
            clock);
    Result result = new Result(exit, captured.output(), captured.errorOutput());
    SCHEMAS.check(List.of(arguments), result);
    return result;
  }

  /// The settings that it runs with.
  public Settings settings() {
    return Settings.load(environment());
  }

  public Store store() {
    return Store.of(settings(), InstantSource.fixed(now));
  }

  /// Every record in the home, oldest first.
  public List<UsageEvent> records() {
    try {
      List<UsageEvent> events = new ArrayList<>();
      var _ = store().contentsOfEveryHost(events::add);
      events.sort(Comparator.comparingLong(UsageEvent::timeNanos));
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Verb and exit code of every record, oldest first.
  public List<String> uses() {
    return records().stream().map(event -> event.verb() + "=" + event.exit()).toList();
  }

  /// Every file in the home but the configuration.
  public List<Path> files() {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !path.equals(configFile()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
