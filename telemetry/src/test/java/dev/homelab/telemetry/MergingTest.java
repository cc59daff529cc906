package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  @Test
  void halfASegmentIsNotSmall() throws IOException {
    int half = line(0).text().length();
    Merging merging = merging(2L * half, 4_096);
    delivered(1, 0, 40);
    assertThat(merging.run(host.directory.files())).isFalse();
    assertThat(merging(2L * half + 2, 4_096).run(host.directory.files())).isTrue();
  }

  private Merging merging(long segmentBytes, int most) throws IOException {
    host.directory.ensure();
    return new Merging(host.directory, segmentBytes, most);
  }

  /// Lines of one length, which end in no newline, as the last one of a segment need not.
  private void delivered(int day, int from, int to) throws IOException {
    long sealed = Duration.ofDays(20_000 + day).toNanos();
    for (int i = from; i < to; i++) {
      byte[] line = line(i).text().getBytes(StandardCharsets.US_ASCII);
      host.directory.append(sealed + i + "-a" + Segment.SENT, line);
    }
  }

  private JournalLine line(int exit) {
    return JournalLine.of(host.event(100 + exit)).asDelivered();
  }

  @Test
  void tellsWhetherThereAreOtherFilesNow() throws IOException {
    Merging merging = merging(1 << 18, 4_096);
    delivered(1, 0, 32);
    assertThat(merging.run(host.directory.files())).as("few").isFalse();
    delivered(2, 32, 33);
    assertThat(merging.run(host.directory.files())).as("one on another day").isFalse();
    delivered(1, 33, 34);
    assertThat(merging.run(host.directory.files())).isTrue();
    assertThat(sent()).isEqualTo(2);
    assertThat(exits()).isEqualTo(IntStream.range(100, 134).boxed().toList());
    host.directory.append("17-a" + Merging.MERGE, new byte[1]);
    assertThat(merging.run(host.directory.files())).as("one that was cut off").isTrue();
  }

  @Test
  void aDirectoryThatWasNeverMergedIsDoneInSteps() throws IOException {
    Merging merging = merging(1 << 18, 34);
    delivered(1, 0, 34);
    delivered(2, 34, 36);
    assertThat(merging.run(host.directory.files())).isTrue();
    assertThat(sent()).isEqualTo(3);
    assertThat(exits()).isEqualTo(IntStream.range(100, 136).boxed().toList());
  }

  /// Two fill a segment to the byte; the last one has no other, and is left as it is.
  @Test
  void whatFillsASegmentIsMergedAndNoMore() throws IOException {
    long two = 2L * (line(10).text().length() + 1);
    Merging merging = merging(two, 4_096);
    delivered(1, 10, 43);
    assertThat(merging.run(host.directory.files())).isTrue();
    assertThat(sent()).isEqualTo(17);
    assertThat(host.directory.files().stream().filter(file -> file.endsWith("-a" + Segment.SENT)))
        .hasSize(1);
    assertThat(exits()).isEqualTo(IntStream.range(110, 143).boxed().toList());
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
