package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.telemetry.Progress.Mark;
import dev.homelab.telemetry.Sink.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands on the disk when a delivery ends or is cut off, answer by answer: the next flush
/// knows nothing else.
class StreamDeliveryTest {
  private static final Stream STREAM = new Stream(Host.USER, Host.VERB);
  private static final long NOW = Journal.nanos(TestClock.START);
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final long HOUR = Duration.ofHours(1).toNanos();

  private final TestClock clock = new TestClock();
  private final ScriptedSink sink = new ScriptedSink();
  private final StateDirectory directory;
  private final Segment segment;

  StreamDeliveryTest(@TempDir Path home) throws IOException {
    directory = new StateDirectory(home, "one", Host.uidOf(home));
    directory.ensure();
    segment = new Segment(directory, "1-a");
  }

  /// Answers as it is told, and ends the time of the flush when it has nothing left to say.
  private final class ScriptedSink implements Sink {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<List<Long>> pushed = new ArrayList<>();
    private final Set<Entry> shown = new HashSet<>();
    private boolean answersQueries = true;
    private boolean isShut;
    private boolean diesWhenAsked;
    private Duration takes = Duration.ZERO;

    void says(Answer... next) {
      answers.addAll(List.of(next));
    }

    @Override
    public Answer push(Stream stream, List<Entry> entries) {
      pushed.add(entries.stream().map(Entry::timeNanos).toList());
      clock.advance(takes);
      return answers.removeFirst();
    }

    @Override
    public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
      if (diesWhenAsked) {
        throw new SimulatedCrash("asked");
      }
      if (!answersQueries) {
        throw new IOException("queries are off");
      }
      if (isShut) {
        throw new Unreadable("shut");
      }
      return shown;
    }
  }

  private static Answer takes(long oldest) {
    return new Answer.OutsideWindow(
        Optional.of(instant(oldest)), Optional.empty(), Duration.ofSeconds(1));
  }

  private static Answer takes(long oldest, long newest) {
    return new Answer.OutsideWindow(
        Optional.of(instant(oldest)), Optional.of(instant(newest)), Duration.ofSeconds(1));
  }

  private static Instant instant(long nanos) {
    return Instant.ofEpochSecond(0, nanos);
  }

  private static Answer busy() {
    return new Answer.Unavailable("busy", Optional.of(Duration.ofMinutes(7)), false);
  }

  private static Answer lost() {
    return new Answer.Unavailable("reset", Optional.empty(), true);
  }

  /// A segment with a record for each of these times, its place being its exit code.
  private void records(long... times) throws IOException {
    List<JournalLine> lines = new ArrayList<>();
    for (long time : times) {
      lines.add(line(time, lines.size(), "1.0"));
    }
    write(lines);
  }

  private static JournalLine line(long time, int exit, String version) {
    return JournalLine.of(new UsageEvent(time, Host.USER, Host.VERB, exit, version));
  }

  private void write(List<JournalLine> lines) throws IOException {
    Files.createFile(directory.file("1-a" + Segment.PENDING));
    segment.rewrite(lines, List.of());
  }

  /// An earlier flush was cut off after a request at this time.
  private void tried(long at) throws IOException {
    segment.progress().mark(STREAM, new Mark.Tried(at));
  }

  private Outcome run() throws IOException {
    return run(new Ledger(segment));
  }

  private Outcome run(Ledger ledger) throws IOException {
    StreamStep step = new StreamStep(new Slots(new Random(1)));
    return new StreamDelivery(ledger, sink, step, clock, () -> !sink.answers.isEmpty()).run(STREAM);
  }

  private void assertCutOff() throws IOException {
    assertThat(run()).isEqualTo(new Outcome.OutOfTime());
  }

  private void assertPostponed(String why) throws IOException {
    assertThat(run())
        .isInstanceOfSatisfying(
            Outcome.Postponed.class, outcome -> assertThat(outcome.reason()).startsWith(why));
  }

  private Mark mark() throws IOException {
    return segment.progress().of(STREAM);
  }

  private List<Boolean> delivered() throws IOException {
    return segment.read().whole().stream().map(JournalLine::delivered).toList();
  }

  private List<Long> times() throws IOException {
    return segment.read().whole().stream().map(JournalLine::sendNanos).toList();
  }

  @Test
  void allThatIsAcceptedIsDone() throws IOException {
    records(NOW - 2, NOW - 1);
    sink.says(new Answer.Accepted());
    Ledger ledger = new Ledger(segment);
    assertThat(run(ledger)).isEqualTo(new Outcome.Complete());
    assertThat(mark()).isEqualTo(new Mark.Done());
    assertThat(ledger.sent()).isEqualTo(2);
    assertThat(ledger.retimed()).isZero();
  }

  @Test
  void whatAFirstHalfHasDeliveredIsKept() throws IOException {
    records(NOW - 4, NOW - 3, NOW - 2, NOW - 1);
    sink.says(new Answer.TooLarge(), new Answer.Accepted());
    assertCutOff();
    assertThat(delivered()).containsExactly(true, true, false, false);
    assertThat(mark()).isEqualTo(new Mark.Clear());
    assertThat(sink.pushed)
        .containsExactly(List.of(NOW - 4, NOW - 3, NOW - 2, NOW - 1), List.of(NOW - 4, NOW - 3));
  }

  @Test
  void aRequestThatWasTooLargeLeavesNoDoubt() throws IOException {
    records(NOW - 2, NOW - 1);
    sink.says(new Answer.TooLarge());
    assertCutOff();
    assertThat(mark()).isEqualTo(new Mark.Clear());
  }

  /// The labels count too: "ada" and "net check" are 12 characters, the line's other words 11.
  @Test
  void aLongRecordThatIsTooLargeIsSetAsideAndAShortOneStopsTheFlush() throws IOException {
    for (int length : List.of(2_000, 2_001)) {
      Files.deleteIfExists(directory.file("1-a" + Segment.PENDING));
      write(List.of(line(NOW, 0, "v".repeat(length - 12 - 11))));
      sink.says(new Answer.TooLarge());
      Outcome outcome = run();
      if (length == 2_000) {
        assertThat(outcome)
            .isEqualTo(
                new Outcome.Stopped("it takes not even one record: too large", Optional.empty()));
        assertThat(mark()).isEqualTo(new Mark.Clear());
        assertThat(segment.readAside()).isEmpty();
      } else {
        assertThat(outcome).isEqualTo(new Outcome.Complete());
        assertThat(segment.readAside())
            .singleElement()
            .asString()
            .endsWith("too large for the server");
      }
    }
  }

  @Test
  void whatIsRefusedIsSetAsideForGood() throws IOException {
    records(NOW - 2, NOW - 1);
    sink.says(new Answer.TooLarge(), new Answer.Refused("no such label", true));
    assertCutOff();
    assertThat(delivered()).containsExactly(true, false);
    assertThat(segment.readAside()).singleElement().asString().endsWith(" # no such label");
    assertThat(mark()).isEqualTo(new Mark.Clear());
  }

  @Test
  void anAnswerThatIsLostLeavesADoubtSinceItsRequest() throws IOException {
    records(NOW - 1);
    sink.says(lost());
    assertThat(run()).isEqualTo(new Outcome.Stopped("reset", Optional.empty()));
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
  }

  @Test
  void aServerThatIsBusyAddsNoDoubtAndTakesNoneAway() throws IOException {
    records(NOW - HOUR);
    sink.says(busy(), busy());
    assertThat(run()).isEqualTo(new Outcome.Stopped("busy", Optional.of(Duration.ofMinutes(7))));
    assertThat(mark()).isEqualTo(new Mark.Clear());
    tried(NOW - MINUTE);
    run();
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW - MINUTE));
  }

  /// A doubt of a time that is still to come would never end.
  @Test
  void aDoubtIsNoYoungerThanNow() throws IOException {
    records(NOW - HOUR);
    tried(NOW + HOUR);
    sink.says(busy());
    run();
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
  }

  @Test
  void aServerThatContradictsItselfLeavesADoubt() throws IOException {
    records(NOW - 1);
    sink.says(takes(NOW - HOUR, NOW + HOUR));
    assertPostponed("the server refused a time that it says it accepts");
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
  }

  /// The wait for what the server may show gets longer, and never shorter.
  @Test
  void aClockThatIsSetBackMeanwhileEndsNoDoubtEarlier() throws IOException {
    records(NOW - 2 * HOUR, NOW - 1);
    tried(NOW);
    sink.takes = Duration.ofHours(-1);
    sink.says(new Answer.TooLarge(), takes(NOW - 3 * HOUR, NOW + HOUR));
    assertPostponed("the server refused");
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
  }

  /// What was refused as too late is moved in order, each into its part of ten minutes.
  @Test
  void whatIsTooLateIsMovedInOrder() throws IOException {
    records(NOW - 5 * HOUR, NOW - 4 * HOUR, NOW - 3 * HOUR, NOW - 2 * HOUR);
    sink.says(takes(NOW - HOUR, NOW));
    Ledger ledger = new Ledger(segment);
    assertThat(run(ledger)).isEqualTo(new Outcome.OutOfTime());
    assertThat(mark()).isEqualTo(new Mark.Clear());
    assertThat(ledger.retimed()).isEqualTo(4);
    long from = NOW - HOUR + 10 * MINUTE;
    long step = 10 * MINUTE / 4;
    for (int i = 0; i < 4; i++) {
      assertThat(times().get(i))
          .as("record %d", i)
          .isBetween(from + i * step - SECOND, from + (i + 1) * step + SECOND);
    }
  }

  /// One is stored, one refused, one left open: what the segment says when a flush dies while it
  /// asks holds all three.
  @Test
  void aFlushThatDiesWhileItAsksLosesNothing() throws IOException {
    records(NOW - 3 * HOUR, NOW - HOUR, NOW - MINUTE);
    sink.diesWhenAsked = true;
    sink.says(takes(NOW - HOUR, NOW));
    assertThatThrownBy(this::run).isInstanceOf(SimulatedCrash.class);
    assertThat(times()).containsExactly(NOW - 3 * HOUR, NOW - HOUR, NOW - MINUTE);
    assertThat(delivered()).containsExactly(false, false, true);
  }

  /// Loki names one bound of the two. What is older than an hour and a half is surely not ahead of
  /// its clock.
  @Test
  void whatMayBeTooNewIsSentAgainIfTheServerNamesOnlyWhatIsTooOld() throws IOException {
    long old = NOW - 90 * MINUTE;
    records(NOW - 9 * HOUR, old, old + 1);
    sink.says(takes(NOW - 2 * HOUR));
    assertCutOff();
    assertThat(delivered()).containsExactly(false, true, false);
    assertThat(mark()).as("it may be stored").isEqualTo(new Mark.Tried(NOW));
    sink.says(new Answer.Accepted());
    run();
    assertThat(sink.pushed.getLast()).hasSize(2).contains(old + 1).doesNotContain(old);
  }

  @Test
  void whereBothBoundsAreNamedWhatIsInsideIsStored() throws IOException {
    records(NOW - 9 * HOUR, NOW - MINUTE);
    sink.says(takes(NOW - 2 * HOUR, NOW + 10 * MINUTE));
    assertCutOff();
    assertThat(delivered()).containsExactly(false, true);
    assertThat(mark()).isEqualTo(new Mark.Clear());
  }

  @Test
  void aServerThatRefusesEveryTimeIsLeftAlone() throws IOException {
    records(NOW - 9 * HOUR);
    for (int i = 1; i <= 12; i++) {
      sink.says(takes(NOW + i * HOUR));
    }
    assertPostponed("the server refuses every time that it has asked for");
    assertThat(sink.pushed).hasSize(9);
    assertThat(mark()).isEqualTo(new Mark.Clear());
    assertThat(times().getFirst()).as("the last time is kept").isGreaterThan(NOW + 9 * HOUR);
  }

  /// The second at the edge is delivered for sure before the first, moved, is sent again.
  @Test
  void whatIsAtTheEdgeIsInDoubtUntilItIsSentAlone() throws IOException {
    records(NOW - 3 * HOUR, NOW - HOUR);
    sink.says(takes(NOW - HOUR, NOW));
    assertCutOff();
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
    assertThat(delivered()).containsExactly(false, false);
  }

  @Test
  void onceAcceptedItIsNoLongerInDoubt() throws IOException {
    records(NOW - 3 * HOUR, NOW - HOUR);
    sink.says(takes(NOW - HOUR, NOW), new Answer.Accepted());
    assertCutOff();
    assertThat(sink.pushed.getLast()).containsExactly(NOW - HOUR);
    assertThat(mark()).isEqualTo(new Mark.Clear());
    assertThat(delivered()).containsExactly(false, true);
  }

  @Test
  void onceRefusedItIsNoLongerInDoubt() throws IOException {
    records(NOW - 3 * HOUR, NOW - HOUR);
    sink.says(takes(NOW - HOUR, NOW), new Answer.Refused("no", true));
    assertCutOff();
    assertThat(mark()).isEqualTo(new Mark.Clear());
    assertThat(segment.readAside()).hasSize(1);
  }

  /// The doubt of the first is two hours old, and stays so once the second is out of it.
  private void twoInDoubtOneAtTheEdge() throws IOException {
    records(NOW - 5 * HOUR, NOW - HOUR);
    tried(NOW - 2 * HOUR);
    sink.takes = Duration.ofMinutes(1);
  }

  @Test
  void untilItIsKnownWhatIsStoredTheDoubtIsAsYoungAsTheRequest() throws IOException {
    twoInDoubtOneAtTheEdge();
    sink.says(takes(NOW - HOUR, NOW));
    assertCutOff();
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
  }

  @Test
  void anAcceptedPartLeavesTheOldDoubtOfTheRest() throws IOException {
    twoInDoubtOneAtTheEdge();
    sink.says(takes(NOW - HOUR, NOW), new Answer.Accepted());
    assertPostponed("waiting for the server to show");
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW - 2 * HOUR));
  }

  @Test
  void aRefusedPartLeavesTheOldDoubtOfTheRest() throws IOException {
    twoInDoubtOneAtTheEdge();
    sink.says(takes(NOW - HOUR, NOW), new Answer.Refused("no", true));
    assertPostponed("waiting for the server to show");
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW - 2 * HOUR));
  }

  @Test
  void aPartThatIsTooLateLeavesTheOldDoubt() throws IOException {
    twoInDoubtOneAtTheEdge();
    sink.says(takes(NOW - HOUR, NOW), takes(NOW - HOUR, NOW));
    assertPostponed("waiting for the server to show");
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW - 2 * HOUR));
  }

  @Test
  void whatTheServerShowsIsDelivered() throws IOException {
    records(NOW - 5 * HOUR, NOW - 4 * HOUR);
    tried(NOW - HOUR);
    sink.shown.add(new Sink.Entry(NOW - 4 * HOUR, "exit=1 ver=1.0"));
    sink.says(takes(NOW - HOUR, NOW));
    Ledger ledger = new Ledger(segment);
    assertThat(run(ledger)).isInstanceOf(Outcome.Postponed.class);
    assertThat(delivered()).containsExactly(false, true);
    assertThat(ledger.sent()).isEqualTo(1);
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW - HOUR));
  }

  @Test
  void whatIsNotShownAfterFourHoursIsMoved() throws IOException {
    records(NOW - 5 * HOUR);
    tried(NOW - 4 * HOUR + 1);
    sink.says(takes(NOW - HOUR, NOW));
    assertPostponed("waiting for the server to show");
    clock.advance(Duration.ofNanos(1));
    sink.says(takes(NOW - HOUR, NOW));
    assertCutOff();
    assertThat(mark()).isEqualTo(new Mark.Clear());
    assertThat(times().getFirst()).isGreaterThan(NOW - HOUR);
  }

  @Test
  void aServerThatCanNotBeAskedLeavesTheDoubtAsItWas() throws IOException {
    records(NOW - 5 * HOUR);
    tried(NOW - 2 * HOUR);
    sink.answersQueries = false;
    sink.says(takes(NOW - HOUR, NOW));
    assertThat(run())
        .isEqualTo(
            new Outcome.Stopped(
                "can't tell what is stored already: queries are off", Optional.empty()));
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW - 2 * HOUR));
    assertThat(times()).containsExactly(NOW - 5 * HOUR);
  }

  /// Five hours pass with the second request, so that the wait for the one in doubt is over.
  @Test
  void whatWasInDoubtIsMovedInOrderWithTheRest() throws IOException {
    long recent = NOW - 55 * MINUTE;
    records(NOW - 100 * MINUTE, recent);
    sink.takes = Duration.ofHours(5);
    sink.says(takes(NOW - HOUR), takes(NOW + HOUR));
    assertCutOff();
    assertThat(sink.pushed.getLast()).first().isEqualTo(recent);
    assertThat(times().get(1)).as("the one in doubt was the older").isLessThan(times().get(0));
  }

  /// A state directory may be a copy, or may have been set back: what it says of doubt is not all.
  @Test
  void whatWasNeverInDoubtHereIsLookedUpTooBeforeItIsMoved() throws IOException {
    records(NOW - 5 * HOUR, NOW - 4 * HOUR);
    sink.shown.add(new Sink.Entry(NOW - 5 * HOUR, "exit=0 ver=1.0"));
    sink.says(takes(NOW - HOUR, NOW));
    assertCutOff();
    assertThat(delivered()).containsExactly(true, false);
    assertThat(times().getFirst()).isEqualTo(NOW - 5 * HOUR);
    assertThat(times().getLast()).isGreaterThan(NOW - HOUR);
  }

  @Test
  void whereNothingIsEverShownOnlyWhatIsInDoubtStays() throws IOException {
    records(NOW - 5 * HOUR);
    sink.isShut = true;
    sink.says(takes(NOW - HOUR, NOW));
    assertCutOff();
    assertThat(times().getFirst()).isGreaterThan(NOW - HOUR);
    tried(NOW - MINUTE);
    sink.says(takes(NOW + 5 * HOUR, NOW + 6 * HOUR));
    assertThat(run()).isEqualTo(new Outcome.PutOff("can't tell what is stored already: shut"));
  }

  @Test
  void ofManyTheOneThatIsRefusedIsSetAside() throws IOException {
    records(NOW - 3, NOW - 2, NOW - 1);
    sink.says(
        new Answer.Refused("too long", false),
        new Answer.Accepted(),
        new Answer.Refused("too long", false),
        new Answer.Refused("too long", false),
        new Answer.Accepted());
    assertThat(run()).isEqualTo(new Outcome.Complete());
    assertThat(segment.readAside()).singleElement().asString().contains(" 1 1.0 ada");
    assertThat(mark()).isEqualTo(new Mark.Done());
  }

  /// What is over the limit of a second is never taken in one piece.
  @Test
  void whatIsTooFastIsHalvedDownToOneRecord() throws IOException {
    records(NOW - 2, NOW - 1);
    Answer tooFast = new Answer.TooFast("limit: 9 bytes/sec", Optional.of(Duration.ofSeconds(7)));
    sink.says(tooFast, tooFast);
    assertThat(run())
        .isEqualTo(new Outcome.Stopped("limit: 9 bytes/sec", Optional.of(Duration.ofSeconds(7))));
    assertThat(sink.pushed).containsExactly(List.of(NOW - 2, NOW - 1), List.of(NOW - 2));
    assertThat(mark()).isEqualTo(new Mark.Clear());
  }

  @Test
  void aStreamThatIsRefusedIsPutOff() throws IOException {
    records(NOW - 1);
    sink.says(new Answer.StreamRefused("stream limit", false));
    assertThat(run()).isEqualTo(new Outcome.PutOff("stream limit"));
    assertThat(mark()).isEqualTo(new Mark.Clear());
    sink.says(new Answer.StreamRefused("what is this", true));
    run();
    assertThat(mark()).isEqualTo(new Mark.Tried(NOW));
    assertThat(delivered()).containsExactly(false);
  }
}
