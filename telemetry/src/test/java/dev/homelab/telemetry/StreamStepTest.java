package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.Sink.Answer;
import dev.homelab.telemetry.StreamState.Next;
import dev.homelab.telemetry.StreamStep.Event;
import dev.homelab.telemetry.StreamStep.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Single steps, where what is on the disk afterwards does not tell one from the other.
class StreamStepTest {
  private static final Moment MOMENT = new Moment(Journal.nanos(TestClock.START), true);
  private static final long BOUND = MOMENT.now() - Duration.ofHours(1).toNanos();

  private final StreamStep step = new StreamStep(new Slots(new Random(1)));

  private StreamState begun(long... times) {
    List<JournalLine> lines =
        IntStream.range(0, times.length)
            .mapToObj(i -> new UsageEvent(times[i], Host.USER, Host.VERB, i, "1.0"))
            .map(JournalLine::of)
            .toList();
    StreamState state = StreamStep.of(new Stream(Host.USER, Host.VERB), lines);
    return step.step(state, new Event.Begun(new Progress.Mark.Clear()), MOMENT);
  }

  private StreamState answered(StreamState state, Answer answer) {
    return step.step(state, new Event.Answered(answer), MOMENT);
  }

  private static Answer takesFrom(long oldest) {
    return new Answer.OutsideWindow(
        Optional.of(Instant.ofEpochSecond(0, oldest)),
        Optional.of(Instant.ofEpochSecond(0, MOMENT.now())),
        Duration.ofSeconds(1));
  }

  /// Four at the edge, sent in halves: once one was refused alone, the others of its time are not
  /// sent any more.
  @Test
  void whatIsAsOldAsWhatWasRefusedAloneIsRefused() {
    StreamState state = begun(BOUND, BOUND, BOUND, BOUND);
    Answer late = takesFrom(BOUND);
    state = answered(answered(state, late), late);
    assertThat(state.next().entries()).hasSize(1);
    state = answered(state, late);
    assertThat(state.next()).isInstanceOf(Next.LookUp.class);
    state = step.step(state, new Event.NotShown("off"), MOMENT);
    assertThat(state.refusedUntil()).isEqualTo(BOUND);

    state = step.step(requeued(state), new Event.Begun(new Progress.Mark.Clear()), MOMENT);
    assertThat(answered(state, late).next()).isInstanceOf(Next.LookUp.class);
  }

  /// All that is open, in one batch.
  private static StreamState requeued(StreamState state) {
    return state.undecided().queued(List.of(state.open()));
  }

  /// A change that is not counted is not written down.
  @Test
  void countsWhatChangesTheFile() {
    StreamState state = begun(BOUND, BOUND + 1);
    List<PendingEntry> one = List.of(state.open().getFirst());
    assertThat(state.delivered(one).revision()).isEqualTo(state.revision() + 1);
    assertThat(state.setAside(one, "no").revision()).isEqualTo(state.revision() + 1);
    assertThat(state.moved(1).revision()).isEqualTo(state.revision() + 1);
    assertThat(state.waitingFor(one).revision()).isEqualTo(state.revision());
  }
}
