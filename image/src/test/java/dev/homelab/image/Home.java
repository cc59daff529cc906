package dev.homelab.image;

import dev.homelab.telemetry.Journal;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.StateDirectory;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A user's home of its own for one test. Closing it stops what still runs in it, and deletes it.
final class Home implements AutoCloseable {
  private final Path path;

  Home() {
    try {
      this.path = Files.createTempDirectory("homelab-home").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /// The shipped tool in this home.
  Tool tool() {
    return Tool.of(Image.shipped(), path);
  }

  /// Writes the user's configuration.
  Home configured(String toml) {
    return file(".config/homelab/config.toml", toml);
  }

  /// Writes a file.
  Home file(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a folder.
  Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the tool keeps its state.
  Path state() {
    return path.resolve(".local/state/homelab");
  }

  /// The journal's folder of this host, which must be there.
  Path journal() {
    return only(state());
  }

  /// The only folder in there.
  ///
  /// @throws AssertionError if there is none, or more than one
  static Path only(Path parent) {
    try (Stream<Path> all = Files.list(parent)) {
      List<Path> folders = all.filter(Files::isDirectory).toList();
      if (folders.size() != 1) {
        throw new AssertionError("not one folder in " + parent + ": " + folders);
      }
      return folders.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every record, pending and sent, oldest first; none if there is no journal.
  List<UsageEvent> records() {
    return Files.isDirectory(state(), LinkOption.NOFOLLOW_LINKS) ? records(journal()) : List.of();
  }

  /// Every record in a journal's folder, oldest first.
  static List<UsageEvent> records(Path journal) {
    try {
      int uid = (Integer) Files.getAttribute(journal, "unix:uid");
      StateDirectory directory =
          new StateDirectory(
              journal.resolve("..").normalize(), journal.getFileName().toString(), uid);
      List<UsageEvent> events =
          new ArrayList<>(
              new Journal(directory, Limits.DEFAULT, InstantSource.system()).contents().events());
      events.sort(Comparator.comparingLong(UsageEvent::timeNanos));
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The verb and exit status of every record, such as `config 0`, oldest first.
  List<String> uses() {
    return uses(records());
  }

  /// The same of a journal's folder.
  static List<String> uses(Path journal) {
    return uses(records(journal));
  }

  private static List<String> uses(List<UsageEvent> records) {
    return records.stream().map(event -> event.verb() + " " + event.exit()).toList();
  }

  /// Every file below the home.
  List<Path> files() {
    return files(path);
  }

  /// Every file below a folder.
  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Processes.of(path).forEach(Processes::stop);
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
