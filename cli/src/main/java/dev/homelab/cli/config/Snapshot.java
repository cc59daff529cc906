package dev.homelab.cli.config;

import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A parsed configuration file, kept so that the next run need not load a TOML parser.
///
/// It counts only while the file's inode, size, modification and change time are those that it was
/// made from, and is not written within two seconds of a change, in which a second change might
/// leave the times as they are. It lies in a directory that nobody else can write to.
final class Snapshot {
  private static final String FORMAT = "homelab-config-2";
  private static final String END = ".";
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final StateDirectory directory;
  private final Path file;
  private final String name;
  private final InstantSource clock;

  Snapshot(StateDirectory directory, Path file, InstantSource clock) {
    this.directory = directory;
    this.file = file;
    this.name = "config-" + Integer.toHexString(file.toString().hashCode());
    this.clock = clock;
  }

  /// The file's content: from the snapshot if it is up to date, else from the file itself.
  ConfigFile load() {
    Optional<String> before = fingerprint();
    if (before.isEmpty()) {
      return TomlReader.read(file);
    }
    Optional<ConfigFile> kept = kept(before.get());
    if (kept.isPresent()) {
      return kept.get();
    }
    ConfigFile fresh = TomlReader.read(file);
    if (before.equals(fingerprint()) && isSettled()) {
      keep(before.get(), fresh);
    }
    return fresh;
  }

  private Optional<String> fingerprint() {
    try {
      Map<String, Object> now =
          Files.readAttributes(file, "unix:ino,size,lastModifiedTime,ctime,dev");
      return Optional.of(
          file
              + " "
              + now.get("dev")
              + " "
              + now.get("ino")
              + " "
              + now.get("size")
              + " "
              + nanos(now.get("lastModifiedTime"))
              + " "
              + nanos(now.get("ctime")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Not as text: that would load the calendar.
  private static long nanos(@Nullable Object time) {
    return time instanceof FileTime file ? file.to(TimeUnit.NANOSECONDS) : 0;
  }

  private boolean isSettled() {
    try {
      return Files.getAttribute(file, "unix:ctime") instanceof FileTime changed
          && changed.toInstant().plus(SETTLED).isBefore(clock.instant());
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<ConfigFile> kept(String fingerprint) {
    try {
      directory.ensure();
      String text = new String(directory.read(name), StandardCharsets.UTF_8);
      String[] lines = text.split("\n", -1);
      boolean whole =
          lines.length > 3 && lines[0].equals(FORMAT) && lines[lines.length - 2].equals(END);
      return whole && lines[1].equals(Fields.escape(fingerprint))
          ? Optional.of(parse(lines))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private ConfigFile parse(String[] lines) {
    List<ConfigFile.Item> items = new ArrayList<>();
    List<VerbTable> verbs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 2; i < lines.length - 2; i++) {
      List<String> fields = Fields.split(lines[i]);
      Origin.File origin = new Origin.File(file.toString(), Integer.parseInt(fields.get(1)));
      switch (fields.get(0)) {
        case "item" ->
            items.add(new ConfigFile.Item(fields.get(2), new Value(fields.get(3), origin)));
        case "verb" -> verbs.add(verb(fields, origin));
        case "problem" ->
            problems.add(new Problem(origin, fields.get(2), Problem.Effect.named(fields.get(3))));
        default -> throw new IllegalArgumentException(lines[i]);
      }
    }
    return new ConfigFile(items, verbs, problems);
  }

  private static VerbTable verb(List<String> fields, Origin.File origin) {
    int runs = Integer.parseInt(fields.get(5));
    return new VerbTable(
        fields.get(2),
        fields.get(3),
        fields.get(4),
        fields.subList(6, 6 + runs),
        fields.subList(6 + runs, fields.size()),
        origin);
  }

  /// A snapshot that can't be kept costs the next run its time, and nothing else.
  private void keep(String fingerprint, ConfigFile content) {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append(Fields.escape(fingerprint)).append('\n');
    for (ConfigFile.Item item : content.items()) {
      Fields.append(text, "item", line(item.value().origin()), item.key(), item.value().text());
    }
    for (VerbTable verb : content.verbs()) {
      List<String> fields = new ArrayList<>();
      fields.addAll(List.of("verb", line(verb.origin()), verb.name(), verb.tier(), verb.summary()));
      fields.add(Integer.toString(verb.run().size()));
      fields.addAll(verb.run());
      fields.addAll(verb.args());
      Fields.append(text, fields.toArray(String[]::new));
    }
    for (Problem problem : content.problems()) {
      String effect = problem.effect().name();
      Fields.append(text, "problem", line(problem.where()), problem.message(), effect);
    }
    text.append(END).append('\n');
    try {
      directory.ensure();
      directory.replace(name, text.toString().getBytes(StandardCharsets.UTF_8), false);
    } catch (IOException e) {
      return;
    }
  }

  private static String line(Origin origin) {
    return origin instanceof Origin.File(String path, int line) ? Integer.toString(line) : "1";
  }
}
