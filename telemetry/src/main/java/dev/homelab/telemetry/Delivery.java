package dev.homelab.telemetry;

import dev.homelab.telemetry.Sink.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// The delivery of one segment: a request a stream, and what each answer asks for.
final class Delivery {
  /// A server shows entries that are older than this only once it has flushed their chunk (Loki's
  /// `query_ingesters_within`, 3 h by default), at the latest this long after it took them.
  private static final Duration BLIND = Duration.ofHours(3);

  /// The window moves while entries are moved into it; a server that goes on refusing is faulty.
  private static final int MAX_REFUSALS = 8;

  private final Segment segment;
  private final Sink sink;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final BooleanSupplier mayGoOn;

  private final List<JournalLine> lines;
  private final List<String> damaged;
  private final Set<String> aside;
  private final Progress progress;

  private long sent;
  private long retimed;

  Delivery(
      Segment segment,
      Sink sink,
      InstantSource clock,
      RandomGenerator random,
      BooleanSupplier mayGoOn)
      throws IOException {
    this.segment = segment;
    this.sink = sink;
    this.clock = clock;
    this.random = random;
    this.mayGoOn = mayGoOn;
    SegmentText text = segment.read();
    this.lines = new ArrayList<>(text.whole());
    this.damaged = text.setAside();
    this.aside = new LinkedHashSet<>(segment.readAside());
    this.progress = segment.progress();
  }

  long sent() {
    return sent;
  }

  long retimed() {
    return retimed;
  }

  /// How a delivery ended.
  sealed interface Outcome {
    /// Everything is delivered or set aside.
    record Complete() implements Outcome {}

    /// Something is left, and the next segment may be tried.
    record Postponed(String reason) implements Outcome {}

    /// Something is left, and the sink should be left alone for now.
    record Stopped(String reason, Optional<Duration> retryAfter) implements Outcome {}
  }

  /// What this delivery waits for, thrown out of the middle of it.
  private static final class Interruption extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    Interruption(Outcome outcome) {
      super(outcome.toString(), null, false, false);
      this.outcome = outcome;
    }
  }

  Outcome run() throws IOException {
    Optional<Outcome> postponed = Optional.empty();
    for (Map.Entry<Stream, List<Integer>> group : streams().entrySet()) {
      if (progress.of(group.getKey()) instanceof Progress.Mark.Done) {
        continue;
      }
      try {
        deliver(group.getKey(), group.getValue());
      } catch (Interruption e) {
        switch (e.outcome) {
          case Outcome.Stopped stopped -> {
            return stopped;
          }
          case Outcome.Postponed later -> postponed = Optional.of(later);
          case Outcome.Complete complete -> {}
        }
      }
    }
    if (postponed.isPresent()) {
      return postponed.get();
    }
    aside.addAll(damaged);
    segment.setAside(List.copyOf(aside));
    segment.delivered();
    return new Outcome.Complete();
  }

  /// The lines of each stream, by their index, in ascending order of time. Two events of a stream
  /// in one nanosecond with one line would be one entry to the sink, so the second moves on by one.
  private Map<Stream, List<Integer>> streams() {
    Map<Stream, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      groups.computeIfAbsent(lines.get(i).event().stream(), s -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : groups.values()) {
      sort(group);
      Set<Long> times = new HashSet<>();
      for (int i : group) {
        long nanos = lines.get(i).sendNanos();
        while (!times.add(nanos)) {
          nanos++;
        }
        lines.set(i, lines.get(i).sentAt(nanos));
      }
    }
    return groups;
  }

  private void sort(List<Integer> indexes) {
    indexes.sort(Comparator.comparingLong(i -> lines.get(i).sendNanos()));
  }

  private void deliver(Stream stream, List<Integer> group) throws IOException, Interruption {
    Deque<List<Integer>> batches = new ArrayDeque<>();
    batches.add(group.stream().filter(i -> !lines.get(i).delivered()).toList());
    int refusals = 0;
    while (!batches.isEmpty()) {
      List<Integer> batch = batches.removeFirst();
      if (batch.isEmpty()) {
        continue;
      }
      if (!mayGoOn.getAsBoolean() || !segment.isPending()) {
        throw new Interruption(new Outcome.Stopped("the time for it was over", Optional.empty()));
      }
      Progress.Mark before = progress.of(stream);
      progress.mark(stream, new Progress.Mark.Tried(Journal.nanos(clock.instant())));
      switch (sink.push(stream, entries(batch))) {
        case Answer.Accepted accepted -> settle(batch);
        case Answer.OutsideWindow answer -> {
          if (++refusals > MAX_REFUSALS) {
            throw stopped("the server refuses every time that it has asked for");
          }
          batches.addFirst(refused(stream, batch, Window.of(answer), before));
        }
        case Answer.TooLarge tooLarge -> {
          undoubt(stream, before);
          halve(batch, batches);
        }
        case Answer.Refused(String reason) -> {
          setAside(batch, reason);
          undoubt(stream, before);
        }
        case Answer.Unavailable(String reason, var retryAfter, boolean inDoubt) -> {
          if (!inDoubt) {
            undoubt(stream, before);
          }
          throw new Interruption(new Outcome.Stopped(reason, retryAfter));
        }
      }
    }
    progress.mark(stream, new Progress.Mark.Done());
  }

  /// Takes back the mark of an attempt whose answer is known, after writing down what is stored.
  private void undoubt(Stream stream, Progress.Mark before) throws IOException {
    if (lines.stream().anyMatch(JournalLine::delivered)) {
      segment.rewrite(lines, damaged);
    }
    progress.mark(stream, before);
  }

  /// Settles what the window took, re-times what it refused, and writes both down before anything
  /// is sent again: a crash finds either the old times or the new, never a mixture.
  ///
  /// @return what is to be sent again
  private List<Integer> refused(
      Stream stream, List<Integer> batch, Window window, Progress.Mark before)
      throws IOException, Interruption {
    List<Integer> inside = new ArrayList<>();
    List<Integer> outside = new ArrayList<>();
    List<Integer> unclear = new ArrayList<>();
    for (int i : batch) {
      switch (window.place(lines.get(i).sendNanos())) {
        case INSIDE -> inside.add(i);
        case OUTSIDE -> (before instanceof Progress.Mark.Tried ? unclear : outside).add(i);
        case AT_THE_EDGE -> unclear.add(i);
      }
    }
    if (outside.isEmpty() && unclear.isEmpty()) {
      throw stopped("the server refused a time that it says it accepts");
    }
    settle(inside);
    Set<Sink.Entry> stored = lookUp(stream, unclear);
    for (int i : unclear) {
      if (stored.contains(lines.get(i).entry())) {
        settle(List.of(i));
      } else if (before instanceof Progress.Mark.Tried(long tried) && mayBeUnseen(i, tried)) {
        undoubt(stream, before);
        throw new Interruption(
            new Outcome.Postponed("waiting for the server to show what it may have stored"));
      } else {
        outside.add(i);
      }
    }
    sort(outside);
    retime(outside, window);
    segment.rewrite(lines, damaged);
    progress.mark(stream, new Progress.Mark.Clear());
    return outside;
  }

  private Set<Sink.Entry> lookUp(Stream stream, List<Integer> unclear) throws Interruption {
    if (unclear.isEmpty()) {
      return Set.of();
    }
    try {
      return sink.stored(stream, entries(unclear));
    } catch (IOException e) {
      throw stopped("can't tell what is stored already: " + e.getMessage());
    }
  }

  private boolean mayBeUnseen(int index, long tried) {
    long now = Journal.nanos(clock.instant());
    long blind = BLIND.toNanos();
    return now - lines.get(index).sendNanos() > blind && now - tried < blind;
  }

  private void retime(List<Integer> late, Window window) {
    if (late.isEmpty()) {
      return;
    }
    long step = Window.spread() / late.size();
    long place = 0;
    for (int i : late) {
      long landing = window.landing(lines.get(i).sendNanos());
      lines.set(i, lines.get(i).sentAt(landing + place + random.nextLong(step)));
      place += step;
    }
    retimed += late.size();
  }

  private void settle(List<Integer> batch) {
    for (int i : batch) {
      lines.set(i, lines.get(i).asDelivered());
    }
    sent += batch.size();
  }

  private void setAside(List<Integer> batch, String reason) throws IOException {
    for (int i : batch) {
      aside.add(lines.get(i).text() + " # " + reason);
      lines.set(i, lines.get(i).asDelivered());
    }
    segment.setAside(List.copyOf(aside));
  }

  private void halve(List<Integer> batch, Deque<List<Integer>> batches) throws IOException {
    if (batch.size() == 1) {
      setAside(batch, "too large for the server");
      return;
    }
    int middle = batch.size() / 2;
    batches.addFirst(batch.subList(middle, batch.size()));
    batches.addFirst(batch.subList(0, middle));
  }

  private List<Sink.Entry> entries(List<Integer> batch) {
    return batch.stream().map(i -> lines.get(i).entry()).toList();
  }

  private static Interruption stopped(String reason) {
    return new Interruption(new Outcome.Stopped(reason, Optional.empty()));
  }
}
