package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private final TestClock clock = new TestClock();
  private final Path home;

  JournalTest(@TempDir Path home) {
    this.home = home;
  }

  private Host host(long segmentBytes, long maxBytes) {
    return new Host(home, "h", clock, new Limits(segmentBytes, maxBytes, Duration.ofDays(90)), 1);
  }

  private static List<Integer> exits(Host host) throws IOException {
    return host.journal.contents().events().stream().map(UsageEvent::exit).sorted().toList();
  }

  private static long bytes(Host host) throws IOException {
    long total = 0;
    for (String file : host.directory.files()) {
      total += host.directory.size(file);
    }
    return total;
  }

  private void recordMany(Host host, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      host.record(i);
      clock.advance(Duration.ofSeconds(1));
    }
  }

  /// A sealing between two looks would show its records twice.
  @Test
  void aPreviewDuringASealingShowsEachRecordOnce() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record(1);
    host.record(2);
    AtomicBoolean sealed = new AtomicBoolean();
    StateDirectory watched =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          @Override
          public byte[] read(String name) throws IOException {
            byte[] bytes = super.read(name);
            if (name.equals(Journal.ACTIVE) && !sealed.getAndSet(true)) {
              assertThat(host.journal.seal()).isTrue();
              host.record(3);
            }
            return bytes;
          }
        };
    List<String> lines = new ArrayList<>();
    new Journal(watched, Limits.DEFAULT, clock)
        .preview(batch -> batch.entries().forEach(entry -> lines.add(entry.line())));
    assertThat(sealed).isTrue();
    assertThat(lines).containsExactly("exit=1 ver=1.0", "exit=2 ver=1.0", "exit=3 ver=1.0");
  }

  @Test
  void warmingUpChangesNothing() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.journal.warmUp();
    assertThat(host.journal.path()).doesNotExist();
    host.record(1);
    List<String> before = host.journal.directory().files();
    host.journal.warmUp();
    host.record(2);
    assertThat(host.journal.directory().files()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(host.journal.contents().events()).hasSize(2);
  }

  @Test
  void sealsWhatHasGrownLarge() throws IOException {
    Host host = host(1000, 1 << 20);
    recordMany(host, 0, 100);
    assertThat(host.journal.pending()).hasSizeGreaterThan(4);
    for (Segment segment : host.journal.pending()) {
      assertThat(host.directory.size(segment.stem() + Segment.PENDING)).isBetween(1000L, 1200L);
    }
    assertThat(exits(host)).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void sealsAtTheSizeOfASegment() throws IOException {
    Host measured = new Host(home, "measured", clock);
    measured.record(1);
    long size = measured.directory.size(Journal.ACTIVE);
    Host below = host(2 * size + 1, 1 << 20);
    recordMany(below, 1, 3);
    assertThat(below.journal.pending()).isEmpty();
    Host at = new Host(home, "at", clock, new Limits(2 * size, 1 << 20, Duration.ofDays(90)), 1);
    recordMany(at, 1, 3);
    assertThat(at.journal.pending()).hasSize(1);
  }

  @Test
  void sealsAWeekAfterItWasMade() throws IOException {
    new Host(home, "h", clock).record(1);
    Instant made =
        Instant.ofEpochMilli(host(1 << 20, 1 << 20).directory.madeMillis(Journal.ACTIVE));
    Host exactly = new Host(home, "h", () -> made.plus(Duration.ofDays(7)));
    exactly.record(2);
    assertThat(exactly.journal.pending()).isEmpty();
    Host after = new Host(home, "h", () -> made.plus(Duration.ofDays(7)).plusMillis(1));
    after.record(3);
    assertThat(after.journal.pending()).hasSize(1);
    assertThat(exits(after)).containsExactly(1, 2, 3);
  }

  @Test
  void sealsWhatHasGrownOld() throws IOException {
    Host host = new Host(home, "h", java.time.InstantSource.system());
    host.record(1);
    assertThat(host.journal.pending()).isEmpty();
    var later = new TestClock.Skewed(java.time.InstantSource.system());
    later.jump(Duration.ofDays(8));
    new Host(home, "h", later).record(2);
    assertThat(host.journal.pending()).hasSize(1);
    assertThat(exits(host)).containsExactly(1, 2);
  }

  @Test
  void sealingNothingMakesNothing() throws IOException {
    Host host = host(1000, 1 << 20);
    host.directory.ensure();
    assertThat(host.journal.seal()).isTrue();
    assertThat(host.journal.pending()).isEmpty();
  }

  @Test
  void staysWithinItsSizeAndCountsWhatItDropped() throws IOException {
    Host host = host(1000, 5000);
    for (int i = 0; i < 500; i++) {
      recordMany(host, i, i + 1);
      assertThat(bytes(host)).isLessThanOrEqualTo(5000 + 1200);
    }
    List<Integer> kept = exits(host);
    assertThat(kept).isNotEmpty().last().isEqualTo(499);
    assertThat(kept).isEqualTo(IntStream.range(500 - kept.size(), 500).boxed().toList());
    assertThat(host.journal.dropped()).isEqualTo(500 - kept.size());
  }

  /// One block of the disk holds the segment, and what is empty takes none.
  @Test
  void whatJustFitsIsKept() throws IOException {
    Host fits = new Host(home, "fits", clock, new Limits(1000, 4096, Duration.ofDays(90)), 1);
    fits.record(1);
    assertThat(fits.journal.seal()).isTrue();
    assertThat(fits.journal.dropped()).isZero();
    Host less = new Host(home, "less", clock, new Limits(1000, 4095, Duration.ofDays(90)), 1);
    less.record(1);
    assertThat(less.journal.seal()).isTrue();
    assertThat(less.journal.dropped()).isEqualTo(1);
  }

  @Test
  void whatACrashHasLeftIsDeletedAfterADay() throws IOException {
    Host host = host(1000, 1 << 20);
    host.directory.ensure();
    host.directory.append("left.1.tmp", new byte[1]);
    Instant day =
        Instant.ofEpochMilli(host.directory.madeMillis("left.1.tmp")).plus(Duration.ofDays(1));
    assertThat(new Host(home, "h", () -> day).journal.seal()).isTrue();
    assertThat(host.directory.files()).contains("left.1.tmp");
    assertThat(new Host(home, "h", () -> day.plusMillis(1)).journal.seal()).isTrue();
    assertThat(host.directory.files()).doesNotContain("left.1.tmp");
  }

  @Test
  void historyGoesBeforeWhatIsPending() throws IOException {
    Host host = host(1000, 30_000);
    recordMany(host, 0, 80);
    host.ship(new StrictSink(clock));
    recordMany(host, 80, 120);
    assertThat(host.journal.dropped()).isZero();
    assertThat(exits(host)).containsAll(IntStream.range(80, 120).boxed().toList());
    assertThat(exits(host)).doesNotContain(0);
    assertThat(host.directory.files()).doesNotContain(Bounds.DROPPED);
  }

  @Test
  void whatIsSetAsideGoesBeforeWhatIsPending() throws IOException {
    Host host = host(1000, 20_000);
    recordMany(host, 0, 60);
    StrictSink sink = new StrictSink(clock);
    sink.next(
        java.util.Collections.nCopies(100, StrictSink.Fault.REFUSED)
            .toArray(StrictSink.Fault[]::new));
    assertThat(host.ship(sink).trouble()).isPresent();
    recordMany(host, 60, 80);
    assertThat(exits(host)).containsAll(IntStream.range(60, 80).boxed().toList());
    assertThat(bytes(host)).isLessThanOrEqualTo(20_000 + 1200);
    assertThat(host.journal.dropped() + host.journal.contents().setAside()).isEqualTo(60);
  }

  @Test
  void staysWithinItsAge() throws IOException {
    Host host = host(1000, 1 << 20);
    recordMany(host, 0, 10);
    assertThat(host.journal.seal()).isTrue();
    clock.advance(Duration.ofDays(89));
    recordMany(host, 10, 20);
    assertThat(host.journal.seal()).isTrue();
    assertThat(host.journal.dropped()).isZero();
    clock.advance(Duration.ofDays(2));
    assertThat(host.journal.seal()).isTrue();
    assertThat(exits(host)).isEqualTo(IntStream.range(10, 20).boxed().toList());
    assertThat(host.journal.dropped()).isEqualTo(10);
  }

  /// As on a machine without a battery, before it has asked the network for the time.
  @Test
  void whatWasSealedIn1970IsNotOld(@TempDir Path other) throws IOException {
    TestClock truth = new TestClock();
    TestClock.Skewed late = new TestClock.Skewed(truth);
    Host host = new Host(other, "h", late);
    late.jump(Duration.between(truth.instant(), Instant.ofEpochSecond(1_000)));
    host.record(0);
    assertThat(host.journal.seal()).isTrue();
    late.jump(Duration.between(Instant.ofEpochSecond(1_000), truth.instant()));
    StrictSink sink = new StrictSink(truth);

    assertThat(host.ship(sink).trouble()).isEmpty();

    assertThat(host.journal.dropped()).isZero();
    assertThat(sink.lines()).hasSize(1);
  }

  @Test
  void aSegmentWhoseNameTellsNoTimeIsNotOld() throws IOException {
    Host host = host(1000, 1 << 20);
    host.directory.ensure();
    host.directory.append("by-hand" + Segment.PENDING, JournalLine.of(host.event(7)).encode());
    assertThat(host.journal.seal()).isTrue();
    assertThat(exits(host)).containsExactly(7);
  }

  @Test
  void doesNotCountAsDroppedWhatWasDelivered() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record("logs query", 1);
    host.record("net check", 2);
    StrictSink sink = new StrictSink(clock);
    sink.next(StrictSink.Fault.NONE, StrictSink.Fault.UNREACHABLE);
    assertThat(host.ship(sink).sent()).isEqualTo(1);
    assertThat(host.pending()).isEqualTo(1);
    clock.advance(Duration.ofDays(91));
    assertThat(host.journal.seal()).isTrue();
    assertThat(host.journal.dropped()).isEqualTo(1);
  }

  @Test
  void clearingPendingLeavesHistoryAndTellsWhatItCost() throws IOException {
    Host host = host(300, 1 << 20);
    recordMany(host, 0, 10);
    host.ship(new StrictSink(clock));
    recordMany(host, 10, 20);
    host.directory.append("1-1" + Segment.PENDING + ".77.tmp", new byte[3]);
    host.directory.append(
        "1-1" + Segment.ASIDE, "torn\nforeign\n".getBytes(StandardCharsets.UTF_8));
    assertThat(host.journal.clearPending(1)).isEqualTo(new Journal.Cleared(10, 2, false));
    assertThat(exits(host)).isEqualTo(IntStream.range(0, 10).boxed().toList());
    assertThat(host.pending()).isZero();
    assertThat(host.directory.files()).noneMatch(name -> name.endsWith(".tmp"));
    assertThat(host.journal.clearPending(1)).isEqualTo(new Journal.Cleared(0, 0, false));
  }

  /// What the sink has already is not counted: it is a part of a segment of which the rest waits.
  @Test
  void clearingCountsWhatTheSinkLacks() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record("logs query", 1);
    host.record("net check", 2);
    StrictSink sink = new StrictSink(clock);
    sink.next(StrictSink.Fault.NONE, StrictSink.Fault.UNREACHABLE);
    host.ship(sink);
    assertThat(host.journal.clearPending(1)).isEqualTo(new Journal.Cleared(1, 0, false));
  }

  @Test
  void clearingCountsDamageThatIsNotSealed() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record(1);
    host.directory.append(Journal.ACTIVE, "torn\n".getBytes(StandardCharsets.UTF_8));
    assertThat(host.journal.clearPending(1)).isEqualTo(new Journal.Cleared(1, 1, false));
  }

  /// A flush that ends meanwhile makes history of a segment without the lock.
  @Test
  void clearingDoesNotCountWhatIsDeliveredMeanwhile() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record(1);
    assertThat(host.journal.seal()).isTrue();
    Segment segment = host.journal.pending().getFirst();
    StateDirectory watched =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          @Override
          public byte[] read(String name) throws IOException {
            byte[] bytes = super.read(name);
            if (name.endsWith(Segment.PENDING)) {
              segment.delivered();
            }
            return bytes;
          }
        };
    assertThat(new Journal(watched, Limits.DEFAULT, clock).clearPending(1))
        .isEqualTo(new Journal.Cleared(0, 0, false));
    assertThat(exits(host)).containsExactly(1);
  }

  @Test
  void clearingAllLeavesNoRecord() throws IOException {
    Host host = host(300, 1 << 20);
    recordMany(host, 0, 10);
    StrictSink sink = new StrictSink(clock);
    sink.next(StrictSink.Fault.NONE, StrictSink.Fault.REFUSED, StrictSink.Fault.UNREACHABLE);
    host.ship(sink);
    host.journal.clearAll();
    assertThat(host.journal.contents().events()).isEmpty();
    for (String file : host.directory.files()) {
      assertThat(new String(host.directory.read(file), StandardCharsets.UTF_8))
          .doesNotContain("ada")
          .doesNotContain("net check");
    }
  }

  @Test
  void whatIsClearedAmidAFlushDoesNotComeBack() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record("logs query", 1);
    clock.advance(Duration.ofDays(8));
    host.record("net check", 2);
    Sink clearing = new ClearingSink(host, new StrictSink(clock));
    assertThat(host.ship(clearing).trouble()).isEqualTo(Optional.empty());
    assertThat(host.journal.contents().events()).isEmpty();
    assertThat(host.journal.contents().setAside()).isZero();
  }

  private record ClearingSink(Host host, Sink to) implements Sink {
    @Override
    public Answer push(Stream stream, List<Entry> entries) {
      try {
        host.journal.clearAll();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return to.push(stream, entries);
    }

    @Override
    public java.util.Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
      return to.stored(stream, entries);
    }
  }

  @Test
  void countsDamageAndGoesOn() throws IOException {
    Host host = host(1 << 20, 1 << 20);
    host.record(1);
    Path active = host.directory.file(Journal.ACTIVE);
    Files.write(active, new byte[] {'x', 0, '\r', (byte) 0xff}, StandardOpenOption.APPEND);
    host.record(2);
    assertThat(exits(host)).containsExactly(1, 2);
    assertThat(host.journal.contents().setAside()).isEqualTo(1);
    StrictSink sink = new StrictSink(clock);
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertThat(sink.lines()).containsExactlyInAnyOrder("exit=1 ver=1.0", "exit=2 ver=1.0");
    assertThat(host.journal.contents().setAside()).isEqualTo(1);
  }

  @Test
  void threadsOfOneProcessLoseNothing() throws Exception {
    Host host = host(2000, 1 << 22);
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int t = 0; t < 4; t++) {
      int first = t * 100;
      threads.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, e) -> failures.add(e))
              .start(
                  () -> {
                    try {
                      for (int i = first; i < first + 100; i++) {
                        host.record(i);
                      }
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join(Duration.ofMinutes(1));
    }
    assertThat(failures).isEmpty();
    assertThat(exits(host)).isEqualTo(IntStream.range(0, 400).boxed().toList());
  }
}
