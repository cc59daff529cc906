package dev.homelab.cli.records;

import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.endpoint.SignIn;
import dev.homelab.cli.settings.Base;
import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;

/// The days of one Loki that can no longer change, kept on this machine for this user: a file a
/// day, named by the Unix seconds of its start and its end. Safe to delete at any time; what can't
/// be read is asked for anew, and what can't be kept costs the next reader its time alone.
///
/// A day is kept once it has been over for [#SETTLED]: a Loki takes what is up to a week old by
/// default, and shows it when its chunk is flushed, hours later. A server may be set up to take
/// older records, so that each kept day is held against it once in [#CHECKED].
final class DayCache {
  /// How long ago a day must have ended before it is kept.
  static final Duration SETTLED = Duration.ofDays(8);

  /// How long a kept day is used without asking whether the server has more by now.
  static final Duration CHECKED = Duration.ofDays(1);

  private static final Duration OLDEST = Duration.ofDays(800);
  private static final long MOST_BYTES = 64L << 20;
  private static final int LARGEST_FILE = 16 << 20;
  private static final String PREFIX = "usage-";

  private final StateDirectory directory;
  private final Instant now;
  private final Duration named;

  private DayCache(StateDirectory directory, Instant now, Duration named) {
    this.directory = directory;
    this.now = now;
    this.named = named;
  }

  /// The days of a Loki.
  ///
  /// @param cache where what can be made again is kept
  /// @param named how old a day may be before the names of its users are dropped
  static Optional<DayCache> of(Base cache, LokiAddress address, Instant now, Duration named) {
    return cache.under("homelab") instanceof Base.Folder(Path folder, Path within)
        ? Optional.of(
            new DayCache(
                new StateDirectory(within, folder, name(address), address.account().uid()),
                now,
                named))
        : Optional.empty();
  }

  /// One Loki may hold many tenants' records, and show each who signs in others.
  private static String name(LokiAddress address) {
    SignIn signIn = address.signIn();
    String login = signIn.login().map(user -> "\n" + user.username()).orElse("");
    String headers = signIn.headers().map(file -> "\n" + file.path()).orElse("");
    String key = address.url() + "\n" + signIn.tenant().orElse("") + login + headers;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return PREFIX + HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether a slot is one that is kept.
  boolean keeps(Slot slot) {
    return slot.end().isBefore(now.minus(SETTLED)) && slot.end().isAfter(now.minus(OLDEST));
  }

  Optional<Day> load(Slot slot) {
    return load(name(slot));
  }

  private Optional<Day> load(String name) {
    try {
      Path file = directory.path().resolve(name);
      return directory.isThere() && Files.exists(file) && Files.size(file) <= LARGEST_FILE
          ? DayFile.decode(directory.read(name))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Keeps a day; without its names if it is old.
  void keep(Slot slot, Day day) {
    keep(name(slot), isOld(slot.end()) ? day.unnamed() : day);
  }

  private void keep(String name, Day day) {
    try {
      directory.ensure();
      directory.replace(name, DayFile.encode(day), false);
    } catch (IOException e) {
      return;
    }
  }

  private boolean isOld(Instant end) {
    return end.isBefore(now.minus(named));
  }

  private static String name(Slot slot) {
    return slot.start().getEpochSecond() + "-" + slot.end().getEpochSecond();
  }

  /// Drops the names that are older than they may be, and the days that are more than there may be.
  void tidy() {
    long bytes = 0;
    for (String name : names(directory.path()).descendingSet()) {
      Path file = directory.path().resolve(name);
      bytes += size(file);
      Optional<Instant> end = end(name);
      if (end.isEmpty() || bytes > MOST_BYTES || end.get().isBefore(now.minus(OLDEST))) {
        delete(file);
      } else if (isOld(end.get())) {
        load(name).filter(Day::named).ifPresent(day -> keep(name, day.unnamed()));
      }
    }
  }

  private static Optional<Instant> end(String name) {
    int dash = name.indexOf('-');
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(name.substring(dash + 1))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return;
    }
  }

  /// Drops what is kept of a user, of every Loki. Days without names stay: nobody can tell whose
  /// uses they count.
  ///
  /// @param uid who must own what is kept
  /// @throws IOException if something of it can't be dropped
  static void forget(Base cache, int uid, String user) throws IOException {
    if (cache.under("homelab") instanceof Base.Folder(Path folder, Path within)) {
      for (String server : names(folder)) {
        if (server.startsWith(PREFIX)) {
          forget(new StateDirectory(within, folder, server, uid), user);
        }
      }
    }
  }

  private static void forget(StateDirectory directory, String user) throws IOException {
    for (String name : names(directory.path())) {
      Optional<Day> day = DayFile.decode(directory.read(name));
      if (day.isEmpty()) {
        Files.deleteIfExists(directory.path().resolve(name));
      } else if (day.get().named()) {
        directory.replace(name, DayFile.encode(day.get().without(user)), false);
      }
    }
  }

  private static TreeSet<String> names(Path folder) {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException e) {
      return names;
    }
    return names;
  }
}
