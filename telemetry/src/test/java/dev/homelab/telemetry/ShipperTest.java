package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.telemetry.StrictSink.Fault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShipperTest {
  private static final String OVER = "the time for it was over";
  private static final String KEPT = "a verb that is just ending holds the journal";
  private static final Stream STREAM = new Stream(Host.USER, Host.VERB);

  private final TestClock clock = new TestClock();
  private final StrictSink sink = new StrictSink(clock);
  private final Path home;
  private final Host host;
  private final Host other;

  ShipperTest(@TempDir Path home) {
    this.home = home;
    host = new Host(home, "one", clock);
    other = new Host(home, "two", clock, new Limits(600, 1 << 24, Duration.ofDays(90)), 2);
  }

  private static List<String> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> "exit=" + i + " ver=1.0").toList();
  }

  private void assertAllCountOnce(int count) {
    assertThat(sink.lines()).containsExactlyInAnyOrderElementsOf(lines(count));
  }

  @Test
  void deliversAndKeepsTheHistory() throws IOException {
    host.record(0);
    host.record("logs query", 1);
    Shipper.Report report = host.ship(sink);
    assertThat(report.sent()).isEqualTo(2);
    assertThat(report.trouble()).isEmpty();
    assertThat(sink.pushes()).isEqualTo(2);
    assertAllCountOnce(2);
    assertThat(sink.entries(STREAM))
        .containsExactly(new Sink.Entry(Journal.nanos(TestClock.START), "exit=0 ver=1.0"));
    assertThat(host.pending()).isZero();
    assertThat(host.journal.contents().events()).hasSize(2);
    assertThat(host.ship(sink).sent()).isZero();
    assertThat(sink.pushes()).isEqualTo(2);
  }

  @Test
  void anOutageOfThreeDaysOnTwoHosts() throws IOException {
    for (int i = 0; i < 144; i++) {
      (i % 2 == 0 ? host : other).record(i);
      clock.advance(Duration.ofMinutes(30));
      if (i % 6 == 0) {
        sink.next(Fault.UNREACHABLE);
        assertThat(host.ship(sink).trouble()).contains("refused");
      }
    }
    assertThat(host.ship(sink).trouble()).isEmpty();
    Shipper.Report late = other.ship(sink);
    assertThat(late.trouble()).isEmpty();
    assertThat(late.retimed()).isGreaterThan(60);
    assertAllCountOnce(144);
    assertThat(host.pending() + other.pending()).isZero();
  }

  @Test
  void reTimingKeepsTheEventsOwnTimeInTheJournal() throws IOException {
    other.record(0);
    clock.advance(Duration.ofHours(5));
    host.record(1);
    host.ship(sink);
    assertThat(other.ship(sink).retimed()).isEqualTo(1);
    assertThat(other.journal.contents().events())
        .extracting(UsageEvent::timeNanos)
        .containsExactly(Journal.nanos(TestClock.START));
    long newest = Journal.nanos(clock.instant());
    assertThat(sink.entries(STREAM))
        .allMatch(entry -> newest - entry.timeNanos() < Duration.ofHours(1).toNanos());
  }

  @Test
  void oneNanosecondTwiceCountsTwice() throws IOException {
    for (int i = 0; i < 5; i++) {
      host.record(7);
    }
    host.ship(sink);
    assertThat(sink.lines()).isEqualTo(Collections.nCopies(5, "exit=7 ver=1.0"));
  }

  @Test
  void aLargeRequestIsHalved() throws IOException {
    sink.maxEntries(3);
    for (int i = 0; i < 50; i++) {
      host.record(i);
    }
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(50);
  }

  @Test
  void whatIsTooLargeByItselfIsSetAside() throws IOException {
    sink.maxEntries(0);
    long time = Journal.nanos(clock.instant());
    host.append(new UsageEvent(time, "u".repeat(2_000), Host.VERB, 0, "1.0"));
    assertThat(host.ship(sink).trouble().orElseThrow()).contains("refused some for good");
    assertThat(host.journal.contents().setAside()).isEqualTo(1);
    assertThat(host.pending()).isZero();
  }

  @Test
  void aServerThatTakesNotEvenOneRecordIsLeftAloneAndCostsNone() throws IOException {
    sink.maxEntries(0);
    for (int i = 0; i < 100; i++) {
      host.record(i);
    }
    assertThat(host.ship(sink).trouble())
        .hasValueSatisfying(why -> assertThat(why).contains("not even one"));
    assertThat(sink.pushes()).as("halved down to one record, and no more").isLessThan(10);
    assertThat(host.journal.contents().setAside()).isZero();
    assertThat(host.state().failures()).isEqualTo(1);
    sink.heal();
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(100);
  }

  /// Killed in its first request, as a flush is that a slow server keeps beyond its time.
  @Test
  void aFlushThatDoesNotEndHasFailed() throws IOException {
    host.record(0);
    for (int failures = 1; failures <= 3; failures++) {
      sink.next(Fault.CRASH_BEFORE);
      assertThatThrownBy(() -> host.ship(sink)).isInstanceOf(SimulatedCrash.class);
      assertThat(host.state().failures()).isEqualTo(failures);
      assertThat(host.schedule.take()).isFalse();
    }
    host.ship(sink);
    assertThat(host.state().failures()).isZero();
    assertAllCountOnce(1);
  }

  @Test
  void aHalvedRequestThatIsLateCountsOnce() throws IOException {
    for (int i = 0; i < 20; i++) {
      other.record(i);
      clock.advance(Duration.ofMinutes(20));
    }
    clock.advance(Duration.ofMinutes(7));
    host.record(20);
    host.ship(sink);
    sink.maxEntries(4);
    assertThat(other.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(21);
  }

  @Test
  void whatIsRefusedForGoodIsInNobodysWay() throws IOException {
    host.record("logs query", 0);
    host.record(1);
    sink.next(Fault.REFUSED);
    Shipper.Report report = host.ship(sink);
    assertThat(report.trouble().orElseThrow()).contains("usage status --refused");
    assertThat(host.state().failures()).as("the next flush is not put off").isZero();
    assertThat(report.sent()).isEqualTo(1);
    assertThat(sink.lines()).containsExactly("exit=1 ver=1.0");
    assertThat(host.journal.contents().setAside()).isEqualTo(1);
    assertThat(host.pending()).isZero();
    host.record(2);
    assertThat(host.ship(sink).sent()).isEqualTo(1);
  }

  @Test
  void whatIsTooNewIsMovedBack() throws IOException {
    var ahead = new TestClock.Skewed(clock);
    ahead.jump(Duration.ofHours(1));
    Host wrong = new Host(home, "wrong", ahead);
    wrong.record(0);
    Shipper.Report report = wrong.ship(sink);
    assertThat(report.trouble()).isEmpty();
    assertThat(report.retimed()).isEqualTo(1);
    assertAllCountOnce(1);
  }

  @Test
  void whatIsTooNewIsNotTakenForStoredWhenTheServerNamesOnlyWhatIsTooOld() throws IOException {
    Host late = new Host(home, "late", clock);
    late.record(0);
    clock.advance(Duration.ofHours(5));
    host.record(1);
    host.ship(sink);
    late.append(
        new UsageEvent(
            Journal.nanos(clock.instant().plus(Duration.ofMinutes(55))),
            Host.USER,
            Host.VERB,
            2,
            "1.0"));
    for (int i = 0; i < 6 && late.ship(sink).trouble().isPresent(); i++) {
      clock.advance(Duration.ofHours(1));
    }
    assertAllCountOnce(3);
    assertThat(late.pending()).isZero();
  }

  @Test
  void aServerThatRefusesWithoutSenseIsLeftAloneAndTheRestGoesOn() throws IOException {
    sink.keepsTooNewToItself();
    host.append(
        new UsageEvent(
            Journal.nanos(clock.instant().plus(Duration.ofHours(2))), "ada", "a b", 0, "1.0"));
    host.record(1);
    assertThat(host.ship(sink).trouble()).isPresent();
    assertThat(sink.pushes()).isEqualTo(2);
    assertThat(sink.lines()).containsExactly("exit=1 ver=1.0");
    clock.advance(Duration.ofHours(2));
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(2);
  }

  @Test
  void stopsWhenItMayNotGoOn() throws IOException {
    for (int i = 0; i < 40; i++) {
      other.record(i);
    }
    int[] left = {3};
    Shipper shipper =
        new Shipper(other.journal, sink, Permission.always(), other.schedule, clock, new Random(1));
    Shipper.Report report = shipper.ship(Shipper.Start.BY_ITSELF, () -> left[0]-- > 0);
    assertThat(report.trouble()).contains(OVER);
    assertThat(report.sent()).isPositive();
    assertThat(other.state().failures()).isZero();
    assertThat(other.schedule.next()).contains(clock.instant().plus(Host.INTERVAL));
    assertThat(other.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(40);
  }

  @Test
  void whatRanOutOfTimeBeforeItsFirstRequestHasFailed() throws IOException {
    host.record(0);
    int[] left = {1};
    assertThat(ship(host.journal, () -> left[0]-- > 0).trouble()).contains(OVER);
    assertThat(sink.pushes()).isZero();
    assertThat(host.state().failures()).isEqualTo(1);
  }

  private Shipper.Report ship(Journal journal, BooleanSupplier mayGoOn) throws IOException {
    return new Shipper(journal, sink, Permission.always(), host.schedule, clock, new Random(1))
        .ship(Shipper.Start.BY_ITSELF, mayGoOn);
  }

  private void threeSegments() throws IOException {
    for (int i = 0; i < 3; i++) {
      host.record(i);
      assertThat(host.journal.seal()).isTrue();
      clock.advance(Duration.ofSeconds(1));
    }
  }

  @Test
  void onceTheServerIsGoneNoOtherSegmentIsTried() throws IOException {
    threeSegments();
    sink.next(Fault.UNREACHABLE);
    assertThat(host.ship(sink).trouble()).contains("refused");
    assertThat(sink.pushes()).isEqualTo(1);
  }

  /// The first goes while it is sent, the second before its turn.
  @Test
  void segmentsThatAreTakenMeanwhileStopNoOther() throws IOException {
    threeSegments();
    List<Segment> segments = host.journal.pending();
    Sink taking =
        new Sink() {
          @Override
          public Answer push(Stream stream, List<Entry> entries) {
            deleted(segments.get(0));
            deleted(segments.get(1));
            return sink.push(stream, entries);
          }

          @Override
          public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
            return sink.stored(stream, entries);
          }
        };
    assertThat(host.ship(taking).trouble()).isEmpty();
    assertThat(sink.lines()).containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=2 ver=1.0");
  }

  private static void deleted(Segment segment) {
    try {
      segment.delete(Segment.PENDING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereNothingCanBeWrittenDownNothingIsSent() throws IOException {
    threeSegments();
    StateDirectory full =
        new StateDirectory(home, "one", Host.uidOf(home)) {
          @Override
          Ownership.Extent append(String name, byte[] bytes) throws IOException {
            if (name.endsWith(Segment.PROGRESS)) {
              throw new IOException("No space left on device");
            }
            return super.append(name, bytes);
          }
        };
    Shipper.Report report = ship(new Journal(full, Limits.DEFAULT, clock), () -> true);
    assertThat(report.trouble()).contains("No space left on device");
    assertThat(sink.pushes()).isZero();
    assertThat(host.pending()).isEqualTo(3);
    assertThat(host.state().failures()).isEqualTo(1);
  }

  @Test
  void whereAVerbKeepsTheJournalItIsSaid() throws IOException {
    host.record(0);
    int[] asked = {0};
    try (LockAttempt _ = LockAttempt.attempt(host.directory, Journal.LOCK, true)) {
      assertThat(ship(host.journal, () -> asked[0]++ < 10_000).trouble()).contains(KEPT);
    }
    assertThat(asked[0]).isEqualTo(400);
    assertThat(sink.pushes()).isZero();
    assertAllIsSentLater();
  }

  /// The thread that asks for an end does not wait for the lock.
  @Test
  void whoIsInterruptedWaitsForNoVerb() throws IOException {
    host.record(0);
    int[] asked = {0};
    try (LockAttempt _ = LockAttempt.attempt(host.directory, Journal.LOCK, true)) {
      Thread.currentThread().interrupt();
      assertThat(ship(host.journal, () -> asked[0]++ < 10_000).trouble()).contains(KEPT);
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(asked[0]).isEqualTo(1);
    assertAllIsSentLater();
  }

  private void assertAllIsSentLater() throws IOException {
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(1);
  }

  @Test
  void aSegmentThatCantBeReadStopsNoOther() throws IOException {
    Host roomy = new Host(home, "r", clock, new Limits(1 << 18, 1L << 40, Duration.ofDays(90)), 1);
    roomy.record(0);
    Path huge = plantHugeSegment(roomy);
    assertThat(roomy.ship(sink).trouble().orElseThrow()).contains("too large");
    assertAllCountOnce(1);
    Files.delete(huge);
    assertThat(roomy.ship(sink).trouble()).isEmpty();
  }

  @Test
  void aSegmentThatCantBeReadIsDroppedByTheBounds() throws IOException {
    host.record(0);
    Path huge = plantHugeSegment(host);
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertThat(huge).doesNotExist();
    assertAllCountOnce(1);
  }

  /// Its name tells that it is the oldest one. The file has no blocks.
  private Path plantHugeSegment(Host in) throws IOException {
    long sealed = Journal.nanos(clock.instant().minusSeconds(9));
    Path huge = in.directory.file(sealed + "-1" + Segment.PENDING);
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(1L << 32);
    }
    return huge;
  }

  @Test
  void remembersFailuresAndForgetsThemAfterSuccess() throws IOException {
    host.record(0);
    sink.next(Fault.BUSY, Fault.UNREACHABLE);
    host.ship(sink);
    assertThat(host.schedule.next().orElseThrow())
        .isAfterOrEqualTo(clock.instant().plus(Duration.ofMinutes(7)));
    host.ship(sink);
    ShippingState failed = host.state();
    assertThat(failed.failures()).isEqualTo(2);
    assertThat(failed.lastTrouble()).contains("refused");
    host.ship(sink);
    ShippingState done = host.state();
    assertThat(done.failures()).isZero();
    assertThat(done.sent()).isEqualTo(1);
    assertThat(done.lastTrouble()).isEmpty();
    assertThat(done.lastFlush()).contains(clock.instant());
  }

  @Test
  void aStreamThatIsRefusedHoldsUpNoOther() throws IOException {
    host.record("logs query", 0);
    host.record(1);
    sink.next(Fault.STREAM_LIMIT);
    assertThat(host.ship(sink).trouble().orElseThrow())
        .isEqualTo("a verb's records are left for later: stream limit");
    assertThat(sink.lines()).containsExactly("exit=1 ver=1.0");
    assertThat(host.state().failures()).isZero();
  }

  /// Five minutes, then ten; a person who asks is told at once.
  @Test
  void aStreamThatIsRefusedIsLeftAloneForLongerEachTime() throws IOException {
    host.record(0);
    sink.next(Fault.STREAM_LIMIT);
    host.ship(sink);
    for (long minutes : List.of(5L, 10L)) {
      clock.advance(Duration.ofMinutes(minutes).minusMillis(1));
      int before = sink.pushes();
      assertThat(host.ship(sink).trouble().orElseThrow()).contains("stream limit");
      assertThat(sink.pushes()).isEqualTo(before);
      clock.advance(Duration.ofMillis(1));
      sink.next(Fault.STREAM_LIMIT);
      host.ship(sink);
      assertThat(sink.pushes()).isEqualTo(before + 1);
    }
    assertThat(host.ship(sink, Permission.always(), Shipper.Start.BY_HAND).trouble()).isEmpty();
    assertThat(sink.lines()).hasSize(1);
    host.record(1);
    assertThat(host.ship(sink).trouble()).as("it is taken again").isEmpty();
  }

  @Test
  void aCopyOfTheStateDirectoryDoublesNothing() throws IOException {
    for (int i = 0; i < 5; i++) {
      host.record(i);
    }
    host.journal.seal();
    Path folder = host.directory.path();
    Path segment = only(folder, Segment.PENDING);
    byte[] copy = Files.readAllBytes(segment);
    assertThat(host.ship(sink).trouble()).isEmpty();
    clock.advance(Duration.ofHours(9));
    other.record(5);
    other.ship(sink);
    Files.deleteIfExists(only(folder, Segment.SENT));
    Files.write(segment, copy);

    assertThat(host.ship(sink).trouble()).isEmpty();

    assertAllCountOnce(6);
  }

  private static Path only(Path folder, String suffix) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).findAny().orElseThrow();
    }
  }

  @Test
  void aSegmentThatIsTooMuchForTheMemoryKeepsNoOtherFromBeingSent() throws IOException {
    host.record(0);
    host.journal.seal();
    clock.advance(Duration.ofSeconds(1));
    host.record(1);
    sink.next(Fault.OUT_OF_MEMORY);
    assertThat(host.ship(sink).trouble().orElseThrow()).contains("OutOfMemoryError");
    assertThat(sink.lines()).containsExactly("exit=1 ver=1.0");
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(2);
  }

  /// A writer that was stopped with the lock held has kept the journal from being sealed.
  @Test
  void aSegmentFarOverItsSizeIsSplit() throws IOException {
    Host small = new Host(home, "small", clock, new Limits(500, 1 << 24, Duration.ofDays(90)), 1);
    small.directory.ensure();
    Segment segment = new Segment(small.directory, Journal.nanos(clock.instant()) + "-a");
    List<JournalLine> lines = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      clock.advance(Duration.ofMillis(1));
      lines.add(JournalLine.of(small.event(i)));
    }
    segment.create(lines);
    segment.progress().mark(lines.getFirst().event().stream(), new Progress.Mark.Tried(7));

    small.journal.seal();

    assertThat(small.directory.files().stream().filter(file -> file.endsWith(Segment.PENDING)))
        .hasSizeGreaterThan(3)
        .allMatch(file -> size(small, file) <= 1 << 17);
    assertThat(small.directory.files().stream().filter(file -> file.endsWith(Segment.PROGRESS)))
        .hasSizeGreaterThan(3);
    assertThat(small.ship(sink).trouble()).isEmpty();
    assertAllCountOnce(5_000);
  }

  private static long size(Host host, String file) {
    return host.directory.file(file).toFile().length();
  }
}
