package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.Sink.Answer;
import dev.homelab.telemetry.StreamState.Next;
import dev.homelab.telemetry.StreamStep.Event;
import dev.homelab.telemetry.StreamStep.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every order of what can happen to one stream, up to a depth: each request may be accepted,
/// refused, lost before or after it is stored, be more than the server takes, or be the last thing
/// before a crash, and so may each look-up. After each order the rest goes well, and then every
/// record is stored exactly once.
///
/// What a crash leaves is what [StreamState#lines] and [StreamState#mark] say, since that is what
/// [StreamDelivery] writes down before it does anything.
class StreamStepModelTest {
  private static final int DEPTH = Integer.getInteger("homelab.test.depth", 6);
  private static final Stream STREAM = new Stream(Host.USER, Host.VERB);
  private static final long START = Journal.nanos(TestClock.START);
  private static final long HOUR = Duration.ofHours(1).toNanos();

  /// What becomes of a request, or of a look-up.
  private enum Fate {
    WELL,
    LOST_BEFORE,
    LOST_AFTER,
    CRASH_BEFORE,
    CRASH_AFTER,
    BUSY,
    TOO_LARGE,
    TOO_FAST,
    UNKNOWN,
    OUT_OF_TIME,
    /// Another host's newer record comes first, so that the window moves on.
    OVERTAKEN
  }

  /// A Loki with one stream.
  ///
  /// @param stored what it has, with the time when it was stored
  private record World(
      Map<Sink.Entry, Long> stored,
      long newest,
      long now,
      List<JournalLine> disk,
      Progress.Mark mark) {

    World after(long nanos) {
      return new World(stored, newest, now + nanos, disk, mark);
    }

    World saved(StreamState state) {
      return new World(stored, newest, now, state.lines(), state.mark());
    }

    World overtaken() {
      return new World(stored, now, now, disk, mark);
    }

    World took(List<Sink.Entry> entries) {
      Map<Sink.Entry, Long> more = new HashMap<>(stored);
      long latest = newest;
      for (Sink.Entry entry : entries) {
        if (entry.timeNanos() >= latest - HOUR) {
          more.putIfAbsent(entry, now);
          latest = Math.max(latest, entry.timeNanos());
        }
      }
      return new World(more, latest, now, disk, mark);
    }

    Answer answer(List<Sink.Entry> entries) {
      long latest = newest;
      Optional<Instant> refused = Optional.empty();
      for (Sink.Entry entry : entries) {
        if (entry.timeNanos() < latest - HOUR) {
          refused = Optional.of(Instant.ofEpochSecond((latest - HOUR) / 1_000_000_000L));
        }
        latest = Math.max(latest, entry.timeNanos());
      }
      return refused.isEmpty()
          ? new Answer.Accepted()
          : new Answer.OutsideWindow(refused, Optional.of(Instant.MAX), Duration.ofSeconds(1));
    }

    /// What is over three hours old shows two hours after it was stored.
    Set<Sink.Entry> shows(List<Sink.Entry> asked) {
      return asked.stream()
          .filter(stored::containsKey)
          .filter(
              entry ->
                  entry.timeNanos() > now - 3 * HOUR
                      || stored.getOrDefault(entry, now) <= now - 2 * HOUR)
          .collect(Collectors.toSet());
    }
  }

  private final Deque<String> story = new ArrayDeque<>();
  private long orders;
  private final Set<String> endings = new HashSet<>();

  private final StreamStep step = new StreamStep(new Slots(new Random(1)));

  @Test
  void everyOrderOfEventsStoresEachRecordOnce() {
    World world =
        new World(
            Map.of(),
            START - 30 * Duration.ofMinutes(1).toNanos(),
            START,
            List.of(
                line(START - 3 * HOUR, 0),
                line(START - Duration.ofMinutes(90).toNanos(), 1),
                line(START - Duration.ofMinutes(5).toNanos(), 2)),
            new Progress.Mark.Clear());
    walk(world, DEPTH);
    System.out.println("StreamStepModelTest: " + orders + " orders of " + DEPTH + " events");
    assertThat(orders).isGreaterThan(10_000);
    assertThat(endings).contains("Complete", "Postponed", "Stopped", "PutOff", "OutOfTime");
  }

  private static JournalLine line(long time, int exit) {
    return JournalLine.of(new UsageEvent(time, Host.USER, Host.VERB, exit, "1.0"));
  }

  /// A flush begins with what is on the disk.
  private void walk(World world, int left) {
    if (world.mark() instanceof Progress.Mark.Done || left == 0) {
      end(world);
      return;
    }
    StreamState state = StreamStep.of(STREAM, sorted(world.disk()));
    next(world, step(state, new Event.Begun(world.mark()), world, true), left);
  }

  private static List<JournalLine> sorted(List<JournalLine> lines) {
    return lines.stream().sorted((a, b) -> Long.compare(a.sendNanos(), b.sendNanos())).toList();
  }

  private StreamState step(StreamState state, Event event, World world, boolean timeLeft) {
    return step.step(state, event, new Moment(world.now(), timeLeft));
  }

  /// Does what a state asks for, in each way that there is.
  private void next(World before, StreamState state, int left) {
    World world = before.saved(state);
    switch (state.next()) {
      case Next.Undecided _ -> throw new AssertionError("undecided");
      case Next.End(Outcome outcome) -> {
        endings.add(outcome.getClass().getSimpleName());
        if (outcome instanceof Outcome.Complete) {
          end(world);
        } else {
          walk(world.after(HOUR), left - 1);
          walk(world.after(5 * HOUR), left - 1);
        }
      }
      case Next.Push(var batch, long _) -> {
        for (Fate fate : left > 0 ? Fate.values() : new Fate[] {Fate.WELL}) {
          story.addLast(fate + " " + batch.size());
          push(world, state, PendingEntry.entries(batch), fate, Math.max(0, left - 1));
          story.removeLast();
        }
      }
      case Next.LookUp lookUp -> {
        List<Sink.Entry> asked = PendingEntry.entries(lookUp.refused());
        next(world, step(state, new Event.Shown(world.shows(asked)), world, true), left);
        if (left > 0) {
          walk(world.after(HOUR), left - 1);
          Event shut = new Event.NotShown("shut");
          next(world, step(state, shut, world, true), left - 1);
        }
      }
    }
  }

  private void push(World world, StreamState state, List<Sink.Entry> sent, Fate fate, int left) {
    World stored = world.took(sent);
    switch (fate) {
      case WELL -> answered(stored, state, world.answer(sent), left);
      case OVERTAKEN -> {
        World moved = world.after(HOUR).overtaken();
        answered(moved.took(sent), state, moved.answer(sent), left);
      }
      case LOST_BEFORE -> answered(world, state, lost(), left);
      case LOST_AFTER -> answered(stored, state, lost(), left);
      case CRASH_BEFORE -> walk(world.after(HOUR), left);
      case CRASH_AFTER -> walk(stored.after(HOUR), left);
      case BUSY ->
          answered(world, state, new Answer.Unavailable("busy", Optional.empty(), false), left);
      case TOO_LARGE -> answered(world, state, new Answer.TooLarge(), left);
      case TOO_FAST -> answered(world, state, new Answer.TooFast("fast", Optional.empty()), left);
      case UNKNOWN -> answered(stored, state, new Answer.StreamRefused("what", true), left);
      case OUT_OF_TIME ->
          next(stored, step(state, new Event.Answered(world.answer(sent)), stored, false), left);
    }
  }

  private void answered(World world, StreamState state, Answer answer, int left) {
    next(world, step(state, new Event.Answered(answer), world, true), left);
  }

  private static Answer lost() {
    return new Answer.Unavailable("lost", Optional.empty(), true);
  }

  /// From here on all goes well, a flush every six hours.
  private void end(World start) {
    orders++;
    World world = start;
    for (int i = 0; i < 20 && !(world.mark() instanceof Progress.Mark.Done); i++) {
      world = world.after(6 * HOUR);
      StreamState state =
          step(
              StreamStep.of(STREAM, sorted(world.disk())),
              new Event.Begun(world.mark()),
              world,
              true);
      world = world.saved(state);
      while (!(state.next() instanceof Next.End)) {
        Event event;
        if (state.next() instanceof Next.Push(var batch, long _)) {
          List<Sink.Entry> sent = PendingEntry.entries(batch);
          event = new Event.Answered(world.answer(sent));
          world = world.took(sent);
        } else {
          event = new Event.Shown(world.shows(asked(state)));
        }
        state = step(state, event, world, true);
        world = world.saved(state);
      }
    }
    List<String> lines =
        new ArrayList<>(world.stored().keySet().stream().map(Sink.Entry::line).toList());
    assertThat(lines)
        .as("%s: %s", story, world.stored())
        .containsExactlyInAnyOrder("exit=0 ver=1.0", "exit=1 ver=1.0", "exit=2 ver=1.0");
  }

  private static List<Sink.Entry> asked(StreamState state) {
    return state.next() instanceof Next.LookUp lookUp
        ? PendingEntry.entries(lookUp.refused())
        : List.of();
  }
}
