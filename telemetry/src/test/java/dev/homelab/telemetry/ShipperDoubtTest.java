package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.StrictSink.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a flush does about records of which nobody knows whether they are stored.
class ShipperDoubtTest {
  private final TestClock clock = new TestClock();
  private final StrictSink sink = new StrictSink(clock);
  private final Path home;
  private final Host host;
  private final Host other;

  ShipperDoubtTest(@TempDir Path home) {
    this.home = home;
    host = new Host(home, "one", clock);
    other = new Host(home, "two", clock);
  }

  @Test
  void inDoubtAndLateWaitsUntilTheServerCanShowIt() throws IOException {
    other.record(0);
    clock.advance(Duration.ofHours(6));
    sink.next(Fault.LOST_ANSWER);
    assertThat(other.ship(sink).trouble()).contains("timeout");
    host.record(1);
    host.ship(sink);
    assertThat(other.ship(sink).trouble().orElseThrow()).startsWith("waiting");
    assertThat(other.pending()).isEqualTo(1);
    clock.advance(Duration.ofHours(3));
    assertThat(other.ship(sink).trouble()).isEmpty();
    assertThat(sink.lines()).containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=1 ver=1.0");
  }

  @Test
  void inDoubtButNotStoredIsReTimedAfterTheWait() throws IOException {
    other.record(0);
    sink.next(Fault.LOST_REQUEST);
    other.ship(sink);
    clock.advance(Duration.ofHours(2));
    host.record(1);
    host.ship(sink);
    assertThat(other.ship(sink).trouble().orElseThrow()).startsWith("waiting");
    clock.advance(Duration.ofHours(3));
    Shipper.Report report = other.ship(sink);
    assertThat(report.trouble()).isEmpty();
    assertThat(report.retimed()).isEqualTo(1);
    assertThat(sink.lines()).containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=1 ver=1.0");
  }

  /// The bound is named in whole seconds. What lies within that second may be stored by the very
  /// request that is answered with it, however long ago it was first in doubt.
  @Test
  void inDoubtAndWithinTheSecondOfTheBoundIsSentAlone() throws IOException {
    other.record(0);
    clock.advance(Duration.ofMinutes(10));
    other.record(1);
    sink.next(Fault.LOST_REQUEST);
    other.ship(sink);
    clock.advance(Duration.ofHours(1).minusMillis(100));
    host.record(2);
    host.ship(sink);
    clock.advance(Duration.ofHours(5));
    Shipper.Report report = other.ship(sink);
    assertThat(report.trouble()).isEmpty();
    assertThat(report.retimed()).isEqualTo(1);
    assertThat(sink.lines())
        .containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=1 ver=1.0", "exit=2 ver=1.0");
  }

  /// As many as one likes are told apart in few requests.
  @Test
  void manyWithinTheSecondOfTheBoundAreHalved() throws IOException {
    for (int exit = 0; exit < 200; exit++) {
      other.record(exit);
      clock.advance(Duration.ofMillis(3));
    }
    clock.advance(Duration.ofHours(1).minusMillis(300));
    host.record(200);
    host.ship(sink);
    int before = sink.pushes();
    Shipper.Report report = other.ship(sink);
    assertThat(sink.pushes() - before).isLessThan(20);
    assertThat(report.sent()).isBetween(90L, 110L);
    assertThat(report.trouble().orElseThrow()).startsWith("waiting");
    clock.advance(Duration.ofHours(5));
    assertThat(other.ship(sink).trouble()).isEmpty();
    assertThat(sink.lines()).hasSize(201).doesNotHaveDuplicates();
  }

  @Test
  void withoutAnAnswerToTheLookUpNothingIsReTimed() throws IOException {
    other.record(0);
    sink.next(Fault.LOST_ANSWER);
    other.ship(sink);
    clock.advance(Duration.ofHours(12));
    host.record(1);
    host.ship(sink);
    sink.answersQueries(false);
    Shipper.Report report = other.ship(sink);
    assertThat(report.trouble().orElseThrow()).contains("queries are off");
    assertThat(report.retimed()).isZero();
    sink.answersQueries(true);
    assertThat(other.ship(sink).trouble()).isEmpty();
    assertThat(sink.lines()).containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=1 ver=1.0");
  }

  @Test
  void oneNanosecondTwiceCountsTwiceAfterAPartOfItIsDelivered() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Host fresh = new Host(home, "n" + seed, clock);
      StrictSink own = new StrictSink(clock);
      int count = 2 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        long time = Journal.nanos(TestClock.START) + random.nextInt(3);
        fresh.append(new UsageEvent(time, Host.USER, Host.VERB, 7, "1.0"));
      }
      for (int flush = 0; flush < 6; flush++) {
        own.maxEntries(1 + random.nextInt(count));
        own.next(Fault.NONE, random.nextBoolean() ? Fault.LOST_ANSWER : Fault.UNREACHABLE);
        fresh.ship(own);
      }
      own.heal();
      assertThat(fresh.ship(own).trouble()).isEmpty();
      assertThat(own.lines()).as("seed %d", seed).hasSize(count);
    }
  }
}
