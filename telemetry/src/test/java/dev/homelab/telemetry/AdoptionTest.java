package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.StrictSink.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a host leaves behind under a name that it no longer has.
class AdoptionTest {
  private final TestClock clock = new TestClock();
  private final StrictSink sink = new StrictSink(clock);
  private final Host old;
  private final Host host;

  AdoptionTest(@TempDir Path home) {
    this.old = new Host(home, "old", clock);
    this.host = new Host(home, "new", clock);
  }

  private void touched(Duration ago) throws IOException {
    FileTime time = FileTime.from(clock.instant().minus(ago));
    for (String name : old.directory.files()) {
      Files.setLastModifiedTime(old.directory.file(name), time);
    }
    Files.setLastModifiedTime(old.directory.path(), time);
  }

  private void adopt() throws IOException {
    host.journal.adopt(List.of(old.directory), Permission.always());
  }

  private List<Integer> exits() throws IOException {
    return host.journal.contents().events().stream().map(UsageEvent::exit).sorted().toList();
  }

  /// Delivered, pending, in doubt, set aside, and not yet sealed.
  private void leaveAllKinds() throws IOException {
    old.record(0);
    old.ship(sink);
    clock.advance(Duration.ofSeconds(1));
    old.record(1);
    sink.next(Fault.REFUSED);
    old.ship(sink);
    clock.advance(Duration.ofSeconds(1));
    old.record(2);
    sink.next(Fault.LOST_ANSWER);
    old.ship(sink);
    old.record(3);
  }

  @Test
  void allOfItIsTakenOverAndTheDirectoryIsGone() throws IOException {
    leaveAllKinds();
    touched(Duration.ofDays(1));

    adopt();

    assertThat(old.directory.path()).doesNotExist();
    assertThat(exits()).isEqualTo(IntStream.range(0, 4).boxed().toList());
    assertThat(host.journal.contents().setAside()).isEqualTo(1);
    assertThat(host.journal.contents().pending()).isEqualTo(2);
    assertThat(host.directory.files())
        .anyMatch(file -> file.endsWith(Segment.PROGRESS))
        .doesNotContain(Bounds.DROPPED);
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertThat(sink.lines())
        .containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=2 ver=1.0", "exit=3 ver=1.0");
  }

  @Test
  void whatWasWrittenToADayAgoIsLeftAlone() throws IOException {
    leaveAllKinds();
    touched(Duration.ofDays(1).minusSeconds(2));
    adopt();
    assertThat(host.directory.path()).doesNotExist();

    touched(Duration.ofDays(9));
    FileTime now = FileTime.from(clock.instant());
    Files.setLastModifiedTime(old.directory.file(Journal.ACTIVE), now);
    adopt();
    assertThat(host.directory.path()).doesNotExist();
  }

  @Test
  void whatIsLockedIsLeftAlone() throws IOException {
    for (String lock : List.of(Journal.LOCK, Shipper.LOCK)) {
      old.record(0);
      touched(Duration.ofDays(9));
      try (LockAttempt held = LockAttempt.attempt(old.directory, lock, true)) {
        assertThat(held.isHeld()).isTrue();
        adopt();
      }
      assertThat(old.pending()).isPositive();
    }
  }

  @Test
  void nothingIsTakenOverOnceOptedOut() throws IOException {
    old.record(0);
    touched(Duration.ofDays(9));
    host.journal.adopt(List.of(old.directory), () -> false);
    assertThat(old.pending()).isEqualTo(1);
    assertThat(host.pending()).isZero();
  }

  @Test
  void whatTheBoundsHaveCostIsAddedUp() throws IOException {
    for (Host one : List.of(old, host)) {
      one.record(0);
      one.directory.replace(Bounds.DROPPED, new byte[] {'7'}, false);
    }
    touched(Duration.ofDays(2));
    adopt();
    assertThat(host.journal.dropped()).isEqualTo(14);
  }

  @Test
  void aCrashAtAnyStepLosesAndDoublesNothing() throws IOException {
    leaveAllKinds();
    int step = 0;
    boolean crashed = true;
    while (crashed) {
      host.directory.dieAt(++step, CrashingDirectory.Where.BEFORE);
      crashed = dies(step);
      host.directory.live();
      List<Integer> both =
          java.util.stream.Stream.of(host, old)
              .flatMap(one -> events(one).stream())
              .map(UsageEvent::exit)
              .sorted()
              .toList();
      assertThat(both).as("step %d", step).isEqualTo(IntStream.range(0, 4).boxed().toList());
    }
    assertThat(step).isGreaterThan(3);
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertThat(sink.lines()).hasSize(3);
  }

  private boolean dies(int step) throws IOException {
    if (Files.exists(old.directory.path())) {
      touched(Duration.ofDays(1 + step));
    }
    try {
      adopt();
      return false;
    } catch (SimulatedCrash e) {
      return true;
    }
  }

  private static List<UsageEvent> events(Host one) {
    try {
      return one.journal.contents().events();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
