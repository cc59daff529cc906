package dev.homelab.cli.shipping;

import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.telemetry.Contents;
import dev.homelab.telemetry.Journal;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.Schedule;
import dev.homelab.telemetry.StateDirectory;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a user's records are kept: one directory a host, since a home may be shared by many.
///
/// Where there is no place for it, nothing is recorded: [#contentsOfEveryHost] and its like find
/// and clear nothing, and the others must not be asked.
///
/// @param place the directory of all hosts
/// @param host the name of this host's directory
/// @param limits the bounds of a journal
/// @param clock the time
/// @param uid the user that must own it all
public record Store(
    Optional<Base.Folder> place, String host, Limits limits, InstantSource clock, int uid) {
  /// At most one flush is started in this time.
  public static final Duration INTERVAL = Duration.ofSeconds(60);

  /// How long a clearing waits in all for flushes that are at work.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// The store that the settings ask for.
  public static Store of(Settings settings, InstantSource clock) {
    Environment environment = settings.environment();
    Optional<Long> megabytes = settings.inForce(Key.USAGE_MAX_MEGABYTES);
    Optional<Long> days = settings.inForce(Key.USAGE_MAX_DAYS);
    Limits limits =
        new Limits(
            Limits.DEFAULT.segmentBytes(),
            megabytes.isPresent() ? megabytes.get() << 20 : Limits.DEFAULT.maxBytes(),
            days.isPresent() ? Duration.ofDays(days.get()) : Limits.DEFAULT.maxAge());
    Optional<Base.Folder> place =
        environment.stateHome().under("homelab") instanceof Base.Folder folder
            ? Optional.of(folder)
            : Optional.empty();
    return new Store(place, Host.name(), limits, clock, environment.account().uid());
  }

  /// The directory of all hosts.
  ///
  /// @throws NoSuchElementException if there is no place for it
  public Path root() {
    return place.orElseThrow().path();
  }

  /// This host's journal.
  public Journal journal() {
    return new Journal(directory(host), limits, clock);
  }

  /// The directories of all other hosts that share this home.
  List<StateDirectory> others() throws IOException {
    return hosts().stream().filter(name -> !name.equals(host)).map(this::directory).toList();
  }

  /// When this host's next flush may start.
  public Schedule schedule() {
    return new Schedule(directory(host), INTERVAL, clock);
  }

  /// Whether the last flush failed less than its back-off ago.
  public boolean isBackingOff() throws IOException {
    return schedule().isShut() && journal().shipped().failures() > 0;
  }

  /// What every host of this user has recorded here, without the events.
  ///
  /// @param each is handed every event of every host
  public List<Contents> contentsOfEveryHost(Consumer<UsageEvent> each) throws IOException {
    List<Contents> all = new ArrayList<>();
    for (String name : hosts()) {
      all.add(new Journal(directory(name), limits, clock).contents(each));
    }
    return all;
  }

  /// What a clearing of every host came to.
  ///
  /// @param records that were not sent and are deleted
  /// @param setAside pieces that could not be sent and are deleted
  /// @param busy the directories of hosts whose flush was at work all the time
  /// @param failed why what is not sent could not be deleted, by directory
  public record Cleared(
      long records, long setAside, List<Path> busy, Map<Path, IOException> failed) {}

  /// Deletes what is not sent, of every host that shares this home, once the permission to record
  /// is withdrawn. One host's directory that can't be used does not keep the others' records.
  ///
  /// Waits for flushes that are at work, up to 5 s for all of them.
  public Cleared clearPending() {
    return clearPending(PATIENCE);
  }

  /// As [#clearPending()].
  ///
  /// @param patience how long it waits for flushes that are at work, in all
  Cleared clearPending(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    long records = 0;
    long setAside = 0;
    List<Path> busy = new ArrayList<>();
    Map<Path, IOException> failed = new LinkedHashMap<>();
    for (StateDirectory host : hosts(failed)) {
      try {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        Journal.Cleared cleared =
            new Journal(host, limits, clock).clearPending((int) Math.max(1, left));
        records += cleared.records();
        setAside += cleared.setAside();
        if (cleared.flushAtWork()) {
          busy.add(host.path());
        }
      } catch (IOException e) {
        failed.put(host.path(), e);
      }
    }
    return new Cleared(records, setAside, busy, failed);
  }

  private List<StateDirectory> hosts(Map<Path, IOException> failed) {
    try {
      return hosts().stream().map(this::directory).toList();
    } catch (IOException e) {
      failed.put(root(), e);
      return List.of();
    }
  }

  /// Deletes every record of every host that shares this home. One host's directory that can't be
  /// used does not keep the others' records.
  public void clearAll() throws IOException {
    IOException failed = null;
    for (String name : hosts()) {
      try {
        new Journal(directory(name), limits, clock).clearAll();
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private List<String> hosts() throws IOException {
    if (place.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            root(), entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  private StateDirectory directory(String name) {
    return new StateDirectory(place.orElseThrow().within(), root(), name, uid);
  }
}
