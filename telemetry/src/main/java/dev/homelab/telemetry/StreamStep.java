package dev.homelab.telemetry;

import dev.homelab.telemetry.Sink.Answer;
import dev.homelab.telemetry.StreamState.Next;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides what becomes of a stream: from where it stands, what happened and the time follow where
/// it stands then and what is to be done next. It does nothing itself, so that all orders of events
/// can be walked.
///
/// An entry is given another time only once the sink has refused the old one *and* does not show
/// it, whatever is written down here: a state directory can be a copy, or be set back.
///
/// @param slots the times for entries that are moved: the only thing that is not decided by what is
///     handed in
record StreamStep(Slots slots) {
  /// A server may show what it has stored only once it has flushed the chunk: Loki's
  /// `query_ingesters_within` is 3 h and its `max_chunk_age` 2 h. How old an entry is to the server
  /// can't be told from here, where the clock may be wrong; how long ago it was sent can. The clock
  /// may be set ahead by an hour meanwhile.
  private static final long SHOWN_AT_LAST = Duration.ofHours(4).toNanos();

  /// This host's clock may be ahead by less than this.
  private static final long AHEAD = Duration.ofMinutes(90).toNanos();

  /// The window moves while entries are moved into it; a server that goes on refusing is faulty.
  private static final int MAX_REFUSALS = 8;

  private static final String UNTOLD = "can't tell what is stored already: ";

  /// What happened.
  sealed interface Event {
    /// The delivery begins. What was tried by an earlier flush is in doubt.
    record Begun(Progress.Mark mark) implements Event {}

    /// The sink has answered the request.
    record Answered(Answer answer) implements Event {}

    /// It shows these of the entries that it was asked for, and no others.
    record Shown(Set<Sink.Entry> stored) implements Event {}

    /// It could not be asked now.
    record NotShown(String reason) implements Event {}

    /// It takes records from here, and shows none.
    record Unreadable(String reason) implements Event {}
  }

  /// The moment at which something happened.
  ///
  /// @param now in epoch nanoseconds
  /// @param timeLeft whether another request may be made
  record Moment(long now, boolean timeLeft) {}

  /// A delivery that has not begun.
  static StreamState of(Stream stream, List<JournalLine> lines) {
    List<JournalLine> settled = lines.stream().filter(JournalLine::delivered).toList();
    List<PendingEntry> open =
        lines.stream().filter(line -> !line.delivered()).map(PendingEntry::of).toList();
    return new StreamState(
            stream,
            settled,
            List.of(),
            List.of(),
            List.of(),
            new Next.Undecided(),
            0,
            Long.MIN_VALUE,
            0,
            0,
            0)
        .first(open);
  }

  StreamState step(StreamState state, Event event, Moment moment) {
    return switch (event) {
      case Event.Begun(Progress.Mark mark) -> next(begun(state, mark, moment.now()), moment);
      case Event.Answered(Answer answer) -> answered(state, answer, moment);
      case Event.Shown(Set<Sink.Entry> stored) -> shown(state, stored, moment);
      case Event.NotShown(String reason) -> notShown(state, reason);
      case Event.Unreadable(String reason) -> unreadable(state, reason, moment);
    };
  }

  private static StreamState next(StreamState state, Moment moment) {
    if (!state.queue().isEmpty()) {
      List<List<PendingEntry>> rest = state.queue().subList(1, state.queue().size());
      return moment.timeLeft()
          ? state.queued(rest).then(new Next.Push(state.queue().getFirst(), moment.now()))
          : end(state, new Outcome.OutOfTime());
    }
    return end(
        state,
        state.waiting().isEmpty()
            ? new Outcome.Complete()
            : new Outcome.Postponed("waiting for the server to show what it may have stored"));
  }

  private static StreamState end(StreamState state, Outcome outcome) {
    return state.then(new Next.End(outcome));
  }

  /// A clock that was set back tells nothing of how long ago something was tried.
  private static StreamState begun(StreamState state, Progress.Mark mark, long now) {
    if (!(mark instanceof Progress.Mark.Tried(long at))) {
      return state;
    }
    return state.queued(
        state.queue().stream().map(batch -> inDoubt(batch, Math.min(at, now))).toList());
  }

  private StreamState answered(StreamState state, Answer answer, Moment moment) {
    if (!(state.next() instanceof Next.Push(List<PendingEntry> batch, long at))) {
      throw new IllegalStateException("an answer to nothing");
    }
    StreamState settled = state.undecided();
    return switch (answer) {
      case Answer.Accepted _ -> next(settled.delivered(batch), moment);
      case Answer.OutsideWindow outside -> outside(settled, batch, Window.of(outside), at, moment);
      case Answer.TooLarge _ when batch.size() == 1 && batch.getFirst().isLarge() ->
          next(settled.setAside(batch, "too large for the server"), moment);
      case Answer.TooLarge _ when batch.size() == 1 ->
          end(
              settled.first(batch),
              new Outcome.Stopped("it takes not even one record: too large", Optional.empty()));
      case Answer.TooLarge _ -> next(halved(settled, batch), moment);
      case Answer.TooFast(String reason, var retryAfter) when batch.size() == 1 ->
          end(settled.first(batch), new Outcome.Stopped(reason, retryAfter));
      case Answer.TooFast _ -> next(halved(settled, batch), moment);
      case Answer.Refused(String reason, boolean together) when together || batch.size() == 1 ->
          next(settled.setAside(batch, reason), moment);
      case Answer.Refused _ -> next(halved(settled, inDoubt(batch, at)), moment);
      case Answer.StreamRefused(String reason, boolean inDoubt) ->
          end(settled.first(inDoubt ? inDoubt(batch, at) : batch), new Outcome.PutOff(reason));
      case Answer.Unavailable(String reason, var retryAfter, boolean inDoubt) ->
          end(
              settled.first(inDoubt ? inDoubt(batch, at) : batch),
              new Outcome.Stopped(reason, retryAfter));
    };
  }

  private static StreamState halved(StreamState state, List<PendingEntry> batch) {
    int middle = batch.size() / 2;
    return state.first(batch.subList(middle, batch.size())).first(batch.subList(0, middle));
  }

  private static List<PendingEntry> inDoubt(List<PendingEntry> batch, long since) {
    return batch.stream().map(entry -> entry.inDoubt(since)).toList();
  }

  /// Settles what the window took, and asks for what it refused.
  ///
  /// What lies so near to a bound that this answer does not tell is sent again without the rest, in
  /// ever smaller parts, before anything else moves the bound: a part is accepted, or it is one
  /// entry, which was refused. Beware: what was taken of the same request, after it, may have moved
  /// the bound already.
  private StreamState outside(
      StreamState before, List<PendingEntry> batch, Window window, long at, Moment moment) {
    boolean isAlone = batch.size() == 1;
    StreamState state = isAlone ? refusedAlone(before, batch.getFirst(), window) : before;
    List<PendingEntry> inside = new ArrayList<>();
    List<PendingEntry> refused = new ArrayList<>();
    List<PendingEntry> edge = new ArrayList<>();
    for (PendingEntry entry : batch) {
      switch (place(state, entry, window, isAlone)) {
        case INSIDE -> inside.add(entry);
        case OUTSIDE -> refused.add(entry.refused(window));
        case AT_THE_EDGE -> edge.add(entry);
      }
    }
    if (inside.size() == batch.size()) {
      return end(
          state.first(inDoubt(batch, at)),
          new Outcome.Postponed("the server refused a time that it says it accepts"));
    }
    List<PendingEntry> again = inDoubt(notSurelyTaken(inside, window, at), at);
    state = state.delivered(inside.stream().filter(e -> isSurelyTaken(e, window, at)).toList());
    boolean maybeMoved = !inside.isEmpty();
    List<PendingEntry> open =
        edge.stream()
            .map(entry -> maybeMoved ? entry.inDoubt(at) : entry.unclear(at, window))
            .toList();
    List<List<PendingEntry>> parts = parts(open, open.size() == batch.size());
    return refused.isEmpty()
        ? next(resumed(state, again, parts), moment)
        : state.then(new Next.LookUp(refused, window, again, parts));
  }

  /// An entry that was refused alone was refused, however near to the bound it is; and so is what
  /// is older still.
  private static StreamState refusedAlone(StreamState state, PendingEntry entry, Window window) {
    boolean atTheEdge = window.place(entry.nanos()) == Window.Place.AT_THE_EDGE;
    return atTheEdge && window.isLate(entry.nanos()) ? state.refusedUntil(entry.nanos()) : state;
  }

  private static Window.Place place(
      StreamState state, PendingEntry entry, Window window, boolean isAlone) {
    Window.Place place = window.place(entry.nanos());
    return place == Window.Place.AT_THE_EDGE && (isAlone || entry.nanos() <= state.refusedUntil())
        ? Window.Place.OUTSIDE
        : place;
  }

  /// A server that names only what is too old may still have refused what is too new (Loki names
  /// one of the two). What is old enough to be neither is settled; the rest is sent again.
  private static boolean isSurelyTaken(PendingEntry entry, Window window, long at) {
    return !window.isOpenAhead() || entry.nanos() <= at - AHEAD;
  }

  private static List<PendingEntry> notSurelyTaken(
      List<PendingEntry> inside, Window window, long at) {
    return inside.stream().filter(entry -> !isSurelyTaken(entry, window, at)).toList();
  }

  /// The newer half first: if one entry of it is refused, so is the older half.
  private static List<List<PendingEntry>> parts(List<PendingEntry> edge, boolean isWholeBatch) {
    int middle = isWholeBatch ? edge.size() / 2 : 0;
    return List.of(edge.subList(middle, edge.size()), edge.subList(0, middle));
  }

  private static StreamState resumed(
      StreamState state, List<PendingEntry> again, List<List<PendingEntry>> parts) {
    StreamState queued = state.first(again);
    for (List<PendingEntry> part : parts.reversed()) {
      queued = queued.first(part);
    }
    return queued;
  }

  /// Those that are shown are delivered. Of the rest, what is in doubt waits until the sink would
  /// show it; what is not is moved into the window.
  private StreamState shown(StreamState before, Set<Sink.Entry> stored, Moment moment) {
    Next.LookUp asked = asked(before);
    List<PendingEntry> there = new ArrayList<>();
    List<PendingEntry> unknown = new ArrayList<>();
    List<PendingEntry> missing = new ArrayList<>();
    for (PendingEntry entry : asked.refused()) {
      if (stored.contains(entry.line().entry())) {
        there.add(entry);
      } else if (entry.isDoubtful() && moment.now() - entry.doubtSince() < SHOWN_AT_LAST) {
        unknown.add(entry);
      } else {
        missing.add(entry);
      }
    }
    StreamState state = before.undecided().delivered(there).waitingFor(unknown);
    return moved(state, asked, missing, moment);
  }

  /// A server that shows nothing to whoever asks will not do so the next time either: what is in
  /// doubt waits, and no other stream with it.
  private StreamState unreadable(StreamState before, String reason, Moment moment) {
    Next.LookUp asked = asked(before);
    return asked.refused().stream().anyMatch(PendingEntry::isDoubtful)
        ? untold(before, new Outcome.PutOff(UNTOLD + reason))
        : moved(before.undecided(), asked, asked.refused(), moment);
  }

  private static StreamState notShown(StreamState before, String reason) {
    return untold(before, new Outcome.Stopped(UNTOLD + reason, Optional.empty()));
  }

  private static StreamState untold(StreamState before, Outcome outcome) {
    Next.LookUp asked = asked(before);
    StreamState state = before.undecided().first(asked.refused());
    return end(resumed(state, asked.again(), asked.parts()), outcome);
  }

  private static Next.LookUp asked(StreamState state) {
    if (state.next() instanceof Next.LookUp asked) {
      return asked;
    }
    throw new IllegalStateException("nothing was asked for");
  }

  private StreamState moved(
      StreamState state, Next.LookUp asked, List<PendingEntry> missing, Moment moment) {
    if (missing.isEmpty()) {
      return next(resumed(state, asked.again(), asked.parts()), moment);
    }
    List<PendingEntry> again = new ArrayList<>(asked.again());
    again.addAll(retimed(missing, asked.window()));
    StreamState moved = resumed(state.moved(missing.size()), again, asked.parts());
    return moved.refusals() > MAX_REFUSALS
        ? end(moved, new Outcome.Postponed("the server refuses every time that it has asked for"))
        : next(moved, moment);
  }

  /// @param late in ascending order of time, as every batch is, and so stay those that are moved
  private List<PendingEntry> retimed(List<PendingEntry> late, Window window) {
    long step = Math.max(1, window.spread() / late.size());
    long place = 0;
    List<PendingEntry> moved = new ArrayList<>();
    for (PendingEntry entry : late) {
      moved.add(entry.retimed(slots.next(window.landing(entry.nanos()) + place, step)));
      place += step;
    }
    return moved;
  }
}
