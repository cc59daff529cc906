package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
  private final TestClock clock = new TestClock();
  private final Random random = new Random(5);
  private final Host host;
  private final Schedule schedule;

  ScheduleTest(@TempDir Path home) throws IOException {
    host = new Host(home, "h", clock);
    host.directory.ensure();
    schedule = host.schedule;
  }

  private Duration putOff(Schedule of) throws IOException {
    return Duration.between(clock.instant(), of.next().orElseThrow());
  }

  @Test
  void isTakenOnceInAnInterval() throws IOException {
    assertThat(schedule.next()).isEmpty();
    assertThat(schedule.take()).isTrue();
    assertThat(schedule.take()).isFalse();
    clock.advance(Host.INTERVAL.minusMillis(1));
    assertThat(schedule.take()).isFalse();
    clock.advance(Duration.ofMillis(1));
    assertThat(schedule.take()).isTrue();
    assertThat(putOff(schedule)).isEqualTo(Host.INTERVAL);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6, 7, 40, 1_000_000, Integer.MAX_VALUE})
  void backsOffWithinItsBounds(int failures) throws IOException {
    long bound = (long) Math.min(60_000 * Math.pow(2, failures - 1), 3_600_000);
    Set<Duration> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      schedule.afterFailure(failures, Optional.empty(), random);
      assertThat(putOff(schedule).toMillis()).isBetween(bound / 2, bound);
      seen.add(putOff(schedule));
    }
    assertThat(seen).as("jitter").hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -7, Integer.MIN_VALUE})
  void aCountOfFailuresWithoutSenseIsTheFirst(int failures) throws IOException {
    schedule.afterFailure(failures, Optional.empty(), random);
    assertThat(putOff(schedule)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
  }

  @Test
  void neverComesBackSoonerThanTheServerAsked() throws IOException {
    schedule.afterFailure(1, Optional.of(Duration.ofMinutes(20)), random);
    assertThat(putOff(schedule)).isEqualTo(Duration.ofMinutes(20));
    schedule.afterFailure(1, Optional.of(Duration.ofSeconds(1)), random);
    assertThat(putOff(schedule)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    schedule.afterFailure(1, Optional.of(Duration.ofDays(3)), random);
    assertThat(putOff(schedule)).isEqualTo(Schedule.LONGEST);
    schedule.afterFailure(1, Optional.of(Duration.ofSeconds(Long.MAX_VALUE)), random);
    assertThat(putOff(schedule)).isEqualTo(Schedule.LONGEST);
    schedule.afterFailure(1, Optional.of(Duration.ofSeconds(-5)), random);
    assertThat(putOff(schedule)).isPositive();
  }

  @Test
  void itsJitterReachesTheWholeTime() throws IOException {
    RandomGenerator most =
        new RandomGenerator() {
          @Override
          public long nextLong() {
            return -1;
          }

          @Override
          public long nextLong(long bound) {
            return bound - 1;
          }
        };
    schedule.afterFailure(3, Optional.empty(), most);
    assertThat(putOff(schedule)).isEqualTo(Duration.ofMinutes(4));
  }

  /// A gate further ahead than any is set was set by a clock that was ahead.
  @Test
  void theLongestBackOffIsKeptEvenIfTheClockIsSetBackByAMinute() throws IOException {
    schedule.afterFailure(1, Optional.of(Schedule.LONGEST), random);
    assertThat(schedule.isShut()).isTrue();
    clock.advance(Duration.ofMinutes(-1));
    assertThat(schedule.isShut()).isTrue();
    clock.advance(Duration.ofMillis(-1));
    assertThat(schedule.isShut()).isFalse();
  }

  @Test
  void aLinkInThePlaceOfTheGateIsNotFollowed(@TempDir Path other) throws IOException {
    Path target = Files.createFile(other.resolve("target"));
    FileTime before = Files.getLastModifiedTime(target);
    Files.createSymbolicLink(host.directory.file(Schedule.GATE), target);
    clock.advance(Duration.ofDays(9));
    assertThatThrownBy(schedule::afterSuccess).isInstanceOf(IOException.class);
    assertThat(Files.getLastModifiedTime(target)).isEqualTo(before);
  }

  @Test
  void anotherProcessKeepsToIt() throws IOException {
    schedule.afterFailure(7, Optional.empty(), random);
    assertThat(new Schedule(host.directory, Host.INTERVAL, clock).take()).isFalse();
  }

  @Test
  void aClockThatWasSetBackDoesNotShutTheGateForGood() throws IOException {
    schedule.afterFailure(30, Optional.empty(), random);
    Instant before = clock.instant();
    clock.advance(Duration.ofDays(-7));
    assertThat(schedule.take()).isTrue();
    assertThat(schedule.next().orElseThrow()).isBefore(before);
    assertThat(schedule.take()).isFalse();
  }

  @Test
  void aLongIntervalIsKept() throws IOException {
    Schedule daily = new Schedule(host.directory, Duration.ofDays(1), clock);
    assertThat(daily.take()).isTrue();
    clock.advance(Duration.ofHours(12));
    assertThat(daily.take()).isFalse();
    daily.afterFailure(1, Optional.empty(), random);
    assertThat(putOff(daily)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
  }

  @Test
  void noIntervalStillBacksOff() throws IOException {
    Schedule eager = new Schedule(host.directory, Duration.ZERO, clock);
    eager.afterFailure(4, Optional.empty(), random);
    assertThat(putOff(eager)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
  }

  @Test
  void withoutADirectoryThereIsNoFlush(@TempDir Path home) {
    Schedule nowhere = new Host(home, "missing", clock).schedule;
    assertThatThrownBy(nowhere::take).isInstanceOf(IOException.class);
  }
}
