package dev.homelab.telemetry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;

/// One user's state directory on one host.
final class Host {
  static final String USER = "ada";
  static final String VERB = "net check";
  static final Duration INTERVAL = Duration.ofSeconds(60);

  final CrashingDirectory directory;
  final Journal journal;
  final Schedule schedule;
  final InstantSource clock;
  private final Random random;

  Host(Path parent, String name, InstantSource clock) {
    this(parent, name, clock, Limits.DEFAULT, 1);
  }

  Host(Path parent, String name, InstantSource clock, Limits limits, long seed) {
    this.directory = new CrashingDirectory(parent, name, uidOf(parent));
    this.journal = new Journal(directory, limits, clock);
    this.schedule = new Schedule(directory, INTERVAL, clock);
    this.clock = clock;
    this.random = new Random(seed);
  }

  static int uidOf(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  UsageEvent event(int exit) {
    return new UsageEvent(Journal.nanos(clock.instant()), USER, VERB, exit, "1.0");
  }

  void record(int exit) throws IOException {
    append(event(exit));
  }

  void record(String verb, int exit) throws IOException {
    append(new UsageEvent(Journal.nanos(clock.instant()), USER, verb, exit, "1.0"));
  }

  void append(UsageEvent event) throws IOException {
    if (!journal.append(event, Permission.always())) {
      throw new IllegalStateException("not permitted");
    }
  }

  Shipper.Report ship(Sink sink) throws IOException {
    return ship(sink, Permission.always());
  }

  Shipper.Report ship(Sink sink, Permission permission) throws IOException {
    return ship(sink, permission, Shipper.Start.BY_ITSELF);
  }

  Shipper.Report ship(Sink sink, Permission permission, Shipper.Start start) throws IOException {
    return new Shipper(journal, sink, permission, schedule, clock, random).ship(start, () -> true);
  }

  long pending() throws IOException {
    return journal.contents().pending();
  }

  ShippingState state() throws IOException {
    return ShippingState.load(directory, clock.instant());
  }
}
