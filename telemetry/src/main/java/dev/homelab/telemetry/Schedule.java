package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// When the next flush may start: kept as the modification time of an empty file, so that asking
/// costs a finished verb one look at a directory entry.
public final class Schedule {
  /// No back-off is longer than this.
  public static final Duration LONGEST = Duration.ofHours(1);

  /// The first back-off is not shorter than this, whatever the interval.
  private static final Duration LEAST = Duration.ofSeconds(1);

  private static final Duration SLACK = Duration.ofMinutes(1);

  static final String GATE = "next";

  private final StateDirectory directory;
  private final Duration interval;
  private final InstantSource clock;

  /// @param interval at most one flush is started in this time
  public Schedule(StateDirectory directory, Duration interval, InstantSource clock) {
    this.directory = directory;
    this.interval = interval;
    this.clock = clock;
  }

  /// Takes the right to start a flush now, which puts the next one off by an interval. Two
  /// processes that take it in the same instant both get it; the flush lock sorts them out.
  ///
  /// @throws IOException if it could not be remembered: then no flush may be started, or every verb
  ///     would start one
  public boolean take() throws IOException {
    if (isShut()) {
      return false;
    }
    putOff(interval);
    return true;
  }

  /// Whether it is too early for a flush. Every finished verb asks this, so it is asked in the
  /// cheapest way there is, to the millisecond; a missing gate is at 0.
  ///
  /// A clock that was set back would otherwise leave the gate shut for as long as it was ahead.
  public boolean isShut() {
    long now = clock.millis();
    long next = gate().toFile().lastModified();
    long most = Math.max(interval.toMillis(), LONGEST.toMillis()) + SLACK.toMillis();
    return next > now && next <= now + most;
  }

  /// When the next flush may start; empty if none was ever started.
  public Optional<Instant> next() throws IOException {
    try {
      return Optional.of(Files.getLastModifiedTime(gate(), LinkOption.NOFOLLOW_LINKS).toInstant());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Sets the next start after a flush has succeeded.
  void afterSuccess() throws IOException {
    putOff(interval);
  }

  /// Sets the next start after failures in a row: twice the time for each, with jitter over its
  /// upper half, at most [#LONGEST] but never sooner than the server asked (again at most
  /// [#LONGEST]).
  void afterFailure(int failures, Optional<Duration> asked, RandomGenerator random)
      throws IOException {
    long first = Math.clamp(interval.toMillis(), LEAST.toMillis(), LONGEST.toMillis());
    long bound = Math.min(first << Math.clamp(failures - 1L, 0, 16), LONGEST.toMillis());
    long jittered = bound / 2 + random.nextLong(bound / 2 + 1);
    long floor = asked.isPresent() ? TimeUnit.MILLISECONDS.convert(asked.get()) : 0;
    putOff(Duration.ofMillis(Math.max(jittered, Math.min(floor, LONGEST.toMillis()))));
  }

  private void putOff(Duration delay) throws IOException {
    FileTime time = FileTime.from(clock.instant().plus(delay));
    directory.requireRegular(GATE);
    try {
      Files.setLastModifiedTime(gate(), time);
    } catch (NoSuchFileException e) {
      directory.append(GATE, new byte[0]);
      Files.setLastModifiedTime(gate(), time);
    }
  }

  private Path gate() {
    return directory.file(GATE);
  }
}
