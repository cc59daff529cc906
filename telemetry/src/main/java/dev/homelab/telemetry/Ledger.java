package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of the records of one segment while it is delivered, stream by stream, and what of
/// it is on the disk.
final class Ledger {
  private final Segment segment;
  private final List<String> damaged;
  private final Set<String> aside;
  private final Progress progress;
  private final Map<Stream, StreamState> states = new LinkedHashMap<>();

  Ledger(Segment segment) throws IOException {
    this(segment, segment.read());
  }

  /// @param text what the segment holds, or will hold once it is sealed
  Ledger(Segment segment, SegmentText text) throws IOException {
    this.segment = segment;
    this.damaged = text.setAside();
    this.aside = new LinkedHashSet<>(segment.readAside());
    this.aside.addAll(damaged);
    this.progress = segment.progress();
    byStream(text.whole())
        .forEach((stream, lines) -> states.put(stream, StreamStep.of(stream, apart(lines))));
  }

  private static Map<Stream, List<JournalLine>> byStream(List<JournalLine> lines) {
    Map<Stream, List<JournalLine>> streams = new LinkedHashMap<>();
    for (JournalLine line : lines) {
      streams.computeIfAbsent(line.event().stream(), _ -> new ArrayList<>()).add(line);
    }
    return streams;
  }

  /// Two records of a stream in one nanosecond with one line would be one entry to the sink, so the
  /// second moves on by one. In ascending order of time, so that each flush does the same.
  private static List<JournalLine> apart(List<JournalLine> lines) {
    lines.sort(Comparator.comparingLong(JournalLine::sendNanos));
    Set<Long> times = new HashSet<>();
    List<JournalLine> moved = new ArrayList<>(lines.size());
    for (JournalLine line : lines) {
      long nanos = line.sendNanos();
      while (!times.add(nanos)) {
        nanos++;
      }
      moved.add(nanos == line.sendNanos() ? line : line.sentAt(nanos));
    }
    return moved;
  }

  /// The streams of which something is not known to be delivered.
  List<Stream> streams() {
    return states.keySet().stream().filter(stream -> !isDone(stream)).toList();
  }

  private boolean isDone(Stream stream) {
    return mark(stream) instanceof Progress.Mark.Done;
  }

  /// What a flush would send first, stream by stream.
  List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    for (Stream stream : streams()) {
      List<PendingEntry> open = state(stream).open();
      if (!open.isEmpty()) {
        batches.add(new Batch(stream, PendingEntry.entries(open)));
      }
    }
    return batches;
  }

  /// Where a stream of this segment stands.
  StreamState state(Stream stream) {
    StreamState state = states.get(stream);
    if (state == null) {
      throw new IllegalArgumentException("no record is of that stream");
    }
    return state;
  }

  Progress.Mark mark(Stream stream) {
    return progress.of(stream);
  }

  long sent() {
    return states.values().stream().mapToLong(StreamState::sent).sum();
  }

  long retimed() {
    return states.values().stream().mapToLong(StreamState::retimed).sum();
  }

  /// Whether something of this segment was set aside because it was refused.
  boolean hasRefused() {
    return states.values().stream().anyMatch(state -> !state.aside().isEmpty());
  }

  /// Writes down where a stream stands: what was set aside first, then the segment, in one piece,
  /// then what is in doubt. A crash in between finds too much in doubt, and never too little.
  ///
  /// @throws NoSuchFileException if the segment was dropped or cleared meanwhile
  void write(StreamState state) throws IOException {
    if (!segment.isPending()) {
      throw new NoSuchFileException("the segment is gone");
    }
    StreamState before = state(state.stream());
    states.put(state.stream(), state);
    if (aside.addAll(state.aside())) {
      saveAside();
    }
    Progress.Mark mark = state.mark();
    if (state.revision() != before.revision() && !(mark instanceof Progress.Mark.Done)) {
      segment.rewrite(lines(), damaged);
    }
    if (!mark.equals(mark(state.stream()))) {
      progress.mark(state.stream(), mark);
    }
  }

  private List<JournalLine> lines() {
    return states.values().stream()
        .flatMap(state -> state.lines().stream())
        .sorted(Comparator.comparingLong(line -> line.event().timeNanos()))
        .toList();
  }

  /// Ends the delivery.
  void finish() throws IOException {
    saveAside();
    segment.delivered();
  }

  private void saveAside() throws IOException {
    segment.setAside(List.copyOf(aside));
  }
}
