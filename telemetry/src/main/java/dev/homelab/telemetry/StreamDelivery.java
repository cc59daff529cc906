package dev.homelab.telemetry;

import dev.homelab.telemetry.Delivery.Outcome;
import dev.homelab.telemetry.Sink.Answer;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The delivery of one stream of one segment.
///
/// An entry is *in doubt* when a request may have stored it though no answer said so. Only then
/// does the sink have to be asked before the entry may get another time. In memory each entry has
/// its own doubt; on disk a `try` covers all that is undelivered of the stream.
final class StreamDelivery {
  /// A server may show what it has stored only once it has flushed the chunk: Loki's
  /// `query_ingesters_within` is 3 h and its `max_chunk_age` 2 h. How old an entry is to the server
  /// can't be told from here, where the clock may be wrong; how long ago it was sent can. The clock
  /// may be set ahead by an hour meanwhile.
  private static final long SHOWN_AT_LAST = Duration.ofHours(4).toNanos();

  /// This host's clock may be ahead by less than this.
  private static final long AHEAD = Duration.ofMinutes(90).toNanos();

  /// The window moves while entries are moved into it; a server that goes on refusing is faulty.
  private static final int MAX_REFUSALS = 8;

  /// A single record of more than so many characters may be too large for a healthy server.
  private static final int LARGE = 2_000;

  private final Stream stream;
  private final List<Integer> group;
  private final Ledger ledger;
  private final Sink sink;
  private final InstantSource clock;
  private final Slots slots;
  private final BooleanSupplier mayGoOn;

  private final Deque<List<Integer>> batches = new ArrayDeque<>();
  private final Set<Integer> doubtful = new HashSet<>();
  private long doubtSince;

  /// Those at the edge of the window that a request of this flush may have stored, and when it
  /// left. Until it is known what became of them, no crash may find an older doubt.
  private final Set<Integer> unresolved = new HashSet<>();

  private long unresolvedSince;

  private boolean waiting;
  private int refusals;

  /// An entry of this time was refused as too late, and a bound never moves back.
  private long refusedUntil = Long.MIN_VALUE;

  private long sent;
  private long retimed;

  StreamDelivery(
      Stream stream,
      List<Integer> group,
      Ledger ledger,
      Sink sink,
      InstantSource clock,
      Slots slots,
      BooleanSupplier mayGoOn) {
    this.stream = stream;
    this.group = group;
    this.ledger = ledger;
    this.sink = sink;
    this.clock = clock;
    this.slots = slots;
    this.mayGoOn = mayGoOn;
  }

  long sent() {
    return sent;
  }

  long retimed() {
    return retimed;
  }

  /// @throws NoSuchFileException if the segment was dropped or cleared meanwhile
  Outcome run() throws IOException {
    List<Integer> all = group.stream().filter(i -> !ledger.isDelivered(i)).toList();
    if (ledger.mark(stream) instanceof Progress.Mark.Tried(long at)) {
      // A clock that was set back tells nothing of how long ago it was.
      doubt(all, Math.min(at, now()));
    }
    add(all);
    while (!batches.isEmpty()) {
      if (!ledger.isPending()) {
        throw new NoSuchFileException("the segment is gone");
      }
      if (!mayGoOn.getAsBoolean()) {
        return new Outcome.OutOfTime();
      }
      Optional<Outcome> end = push(batches.removeFirst());
      if (end.isPresent()) {
        return end.get();
      }
    }
    if (waiting) {
      settle();
      return new Outcome.Postponed("waiting for the server to show what it may have stored");
    }
    ledger.mark(stream, new Progress.Mark.Done());
    return new Outcome.Complete();
  }

  private Optional<Outcome> push(List<Integer> batch) throws IOException {
    long at = now();
    ledger.mark(stream, new Progress.Mark.Tried(at));
    switch (sink.push(stream, ledger.entries(batch))) {
      case Answer.Accepted accepted -> {
        deliver(batch);
        if (!batches.isEmpty()) {
          settle();
        }
      }
      case Answer.OutsideWindow answer -> {
        return outside(batch, Window.of(answer), at);
      }
      case Answer.TooLarge tooLarge -> {
        if (batch.size() == 1 && !isLarge(batch.getFirst())) {
          settle();
          return Optional.of(
              new Outcome.Stopped("it takes not even one record: too large", Optional.empty()));
        }
        halve(batch);
        settle();
      }
      case Answer.Refused(String reason) -> {
        setAside(batch, reason);
        settle();
      }
      case Answer.Unavailable(String reason, var retryAfter, boolean inDoubt) -> {
        if (inDoubt) {
          doubt(batch, at);
        }
        settle();
        return Optional.of(new Outcome.Stopped(reason, retryAfter));
      }
    }
    return Optional.empty();
  }

  /// Settles what the window took, re-times what it refused, and writes both down before anything
  /// is sent again: a crash finds either the old times or the new, never a mixture.
  ///
  /// What lies so near to a bound that this answer does not tell is sent again without the rest, in
  /// ever smaller parts, before anything else moves the bound: a part is accepted, or it is one
  /// entry, which was refused.
  private Optional<Outcome> outside(List<Integer> batch, Window window, long at)
      throws IOException {
    List<Integer> inside = new ArrayList<>();
    List<Integer> late = new ArrayList<>();
    List<Integer> unclear = new ArrayList<>();
    List<Integer> edge = new ArrayList<>();
    for (int i : batch) {
      switch (place(i, window, batch.size() == 1)) {
        case INSIDE -> inside.add(i);
        case OUTSIDE -> (doubtful.contains(i) ? unclear : late).add(i);
        case AT_THE_EDGE -> edge.add(i);
      }
    }
    if (inside.size() == batch.size()) {
      return postpone(batch, at, "the server refused a time that it says it accepts");
    }
    List<Integer> again = new ArrayList<>(settleInside(inside, window, at));
    batch.forEach(unresolved::remove);
    unresolved.addAll(edge);
    unresolvedSince = at;
    // Those in doubt already stay in doubt since then, once it is known that this request has not
    // stored them: the wait must end.
    doubt(edge.stream().filter(i -> !doubtful.contains(i)).toList(), at);
    try {
      late.addAll(lookUp(unclear));
    } catch (IOException e) {
      settle();
      String why = "can't tell what is stored already: " + e.getMessage();
      return Optional.of(new Outcome.Stopped(why, Optional.empty()));
    }
    retime(late, window);
    again.addAll(late);
    if (!late.isEmpty() && ++refusals > MAX_REFUSALS) {
      settle();
      return Optional.of(
          new Outcome.Postponed("the server refuses every time that it has asked for"));
    }
    settle();
    add(again);
    addParts(edge, batch);
    return Optional.empty();
  }

  /// An entry that was refused alone was refused, however near to the bound it is; and so is what
  /// is older still.
  private Window.Place place(int record, Window window, boolean isAlone) {
    long nanos = ledger.sendNanos(record);
    Window.Place place = window.place(nanos);
    if (place != Window.Place.AT_THE_EDGE) {
      return place;
    }
    if (isAlone && window.isLate(nanos)) {
      refusedUntil = Math.max(refusedUntil, nanos);
    }
    return isAlone || nanos <= refusedUntil ? Window.Place.OUTSIDE : place;
  }

  /// The newer half first: if one entry of it is refused, so is the older half.
  private void addParts(List<Integer> edge, List<Integer> batch) {
    int middle = edge.size() == batch.size() ? edge.size() / 2 : 0;
    add(edge.subList(0, middle));
    add(edge.subList(middle, edge.size()));
  }

  /// A server that names only what is too old may still have refused what is too new (Loki names
  /// one of the two). What is old enough to be neither is settled; the rest is sent again.
  private List<Integer> settleInside(List<Integer> inside, Window window, long at) {
    List<Integer> open =
        inside.stream()
            .filter(i -> window.isOpenAhead() && ledger.sendNanos(i) > at - AHEAD)
            .toList();
    doubt(open, at);
    deliver(inside.stream().filter(i -> !open.contains(i)).toList());
    return open;
  }

  /// Asks the sink for entries in doubt.
  ///
  /// @return those that are surely not stored; what the sink can't show yet waits for a later flush
  private List<Integer> lookUp(List<Integer> unclear) throws IOException {
    if (unclear.isEmpty()) {
      return List.of();
    }
    Set<Sink.Entry> stored = sink.stored(stream, ledger.entries(unclear));
    List<Integer> missing = new ArrayList<>();
    for (int i : unclear) {
      if (stored.contains(ledger.entry(i))) {
        deliver(List.of(i));
      } else if (now() - doubtSince < SHOWN_AT_LAST) {
        waiting = true;
      } else {
        missing.add(i);
      }
    }
    return missing;
  }

  private void retime(List<Integer> late, Window window) {
    if (late.isEmpty()) {
      return;
    }
    ledger.sort(late);
    long step = Math.max(1, window.spread() / late.size());
    long place = 0;
    for (int i : late) {
      ledger.retime(i, slots.next(window.landing(ledger.sendNanos(i)) + place, step));
      doubtful.remove(i);
      place += step;
    }
    retimed += late.size();
  }

  private Optional<Outcome> postpone(List<Integer> batch, long at, String reason)
      throws IOException {
    doubt(batch, at);
    settle();
    return Optional.of(new Outcome.Postponed(reason));
  }

  private void doubt(List<Integer> records, long at) {
    if (!records.isEmpty()) {
      doubtful.addAll(records);
      doubtSince = Math.max(doubtSince, at);
    }
  }

  private void deliver(List<Integer> batch) {
    ledger.deliver(batch);
    batch.forEach(doubtful::remove);
    batch.forEach(unresolved::remove);
    sent += batch.size();
  }

  private void setAside(List<Integer> batch, String reason) throws IOException {
    ledger.setAside(batch, reason);
    batch.forEach(doubtful::remove);
    batch.forEach(unresolved::remove);
  }

  /// No server that is set up for logs refuses less: then it is the server that is wrong, and not
  /// the record.
  private boolean isLarge(int record) {
    int labels = stream.user().length() + stream.verb().length();
    return labels + ledger.entry(record).line().length() > LARGE;
  }

  private void halve(List<Integer> batch) throws IOException {
    if (batch.size() == 1) {
      setAside(batch, "too large for the server");
      return;
    }
    int middle = batch.size() / 2;
    batches.addFirst(batch.subList(middle, batch.size()));
    batches.addFirst(batch.subList(0, middle));
  }

  private void add(List<Integer> batch) {
    if (!batch.isEmpty()) {
      List<Integer> sorted = new ArrayList<>(batch);
      ledger.sort(sorted);
      batches.addFirst(sorted);
    }
  }

  /// Writes down what is known, and then that nothing else is in doubt than what is.
  private void settle() throws IOException {
    ledger.save();
    long since = unresolved.isEmpty() ? doubtSince : Math.max(doubtSince, unresolvedSince);
    ledger.mark(
        stream, doubtful.isEmpty() ? new Progress.Mark.Clear() : new Progress.Mark.Tried(since));
  }

  private long now() {
    return Journal.nanos(clock.instant());
  }
}
