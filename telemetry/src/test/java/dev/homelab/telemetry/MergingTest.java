package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many small delivered segments become few, and no record is lost or seen twice meanwhile.
class MergingTest {
  private static final int FLUSHES = 40;
  private static final long SEALED = Journal.nanos(TestClock.START);

  private final TestClock clock = new TestClock();
  private final StrictSink sink = new StrictSink(clock);
  private final Path home;
  private final Host host;

  MergingTest(@TempDir Path home) {
    this.home = home;
    this.host = new Host(home, "one", clock);
  }

  private void flush(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      host.record(i);
      clock.advance(Duration.ofMinutes(1));
      host.ship(sink);
    }
  }

  private List<Integer> exits() throws IOException {
    return exits(host);
  }

  private static List<Integer> exits(Host host) throws IOException {
    return host.journal.contents().events().stream().map(UsageEvent::exit).sorted().toList();
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private long sent() throws IOException {
    return host.directory.files().stream().filter(f -> f.endsWith(Segment.SENT)).count();
  }

  @Test
  void manyFlushesLeaveFewFiles() throws IOException {
    flush(0, 300);
    assertThat(sent()).isLessThan(40);
    assertThat(exits()).isEqualTo(upTo(300));
    assertThat(host.journal.contents().pending()).isZero();
  }

  @Test
  void fewAreLeftAlone() throws IOException {
    flush(0, 30);
    assertThat(sent()).isEqualTo(30);
  }

  /// An age is told of a whole segment.
  @Test
  void whatWasSealedOnAnotherDayStaysApart() throws IOException {
    for (int i = 0; i < FLUSHES; i++) {
      host.record(i);
      clock.advance(Duration.ofDays(1));
      host.ship(sink);
    }
    assertThat(sent()).isEqualTo(FLUSHES);
  }

  @Test
  void largeOnesAreLeftAlone() throws IOException {
    Host small = new Host(home, "two", clock, new Limits(64, 1 << 24, Duration.ofDays(90)), 1);
    for (int i = 0; i < FLUSHES; i++) {
      small.record(i);
      clock.advance(Duration.ofSeconds(1));
      small.ship(sink);
    }
    assertThat(small.directory.files().stream().filter(f -> f.endsWith(Segment.SENT)).count())
        .isEqualTo(FLUSHES);
  }

  @ParameterizedTest
  @EnumSource
  void aCrashAtAnyStepLosesAndDoublesNothing(CrashingDirectory.Where where) throws IOException {
    boolean crashed = true;
    int step = 0;
    while (crashed) {
      step++;
      Host other = new Host(home, where + "-" + step, clock);
      other.directory.ensure();
      for (int i = 0; i < 33; i++) {
        byte[] line = JournalLine.of(other.event(i)).asDelivered().encode();
        other.directory.append(SEALED + i + "-a" + Segment.SENT, line);
      }
      other.directory.dieAt(step, where);
      crashed = dies(other);
      other.directory.live();
      assertThat(exits(other)).as("step %d, before it is mended", step).isEqualTo(upTo(33));
      other.journal.seal();
      assertThat(exits(other)).as("step %d", step).isEqualTo(upTo(33));
      assertThat(other.directory.files())
          .noneMatch(file -> file.endsWith(Merging.MERGE) || file.endsWith(Merging.MERGED));
    }
    assertThat(step).isGreaterThan(34);
  }

  private static boolean dies(Host host) throws IOException {
    try {
      host.journal.seal();
      return false;
    } catch (SimulatedCrash e) {
      return true;
    }
  }
}
