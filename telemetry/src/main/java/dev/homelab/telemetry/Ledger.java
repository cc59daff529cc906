package dev.homelab.telemetry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of the records of one segment while it is delivered, in memory and on disk. A
/// record goes by its index.
final class Ledger {
  private final Segment segment;
  private final List<JournalLine> lines;
  private final List<String> damaged;
  private final Set<String> aside;
  private final Progress progress;
  private boolean unsaved;

  Ledger(Segment segment) throws IOException {
    this(segment, segment.read());
  }

  /// @param text what the segment holds, or will hold once it is sealed
  Ledger(Segment segment, SegmentText text) throws IOException {
    this.segment = segment;
    this.lines = new ArrayList<>(text.whole());
    this.damaged = text.setAside();
    this.aside = new LinkedHashSet<>(segment.readAside());
    this.aside.addAll(damaged);
    this.progress = segment.progress();
  }

  /// The records of each stream, in ascending order of time. Two of a stream in one nanosecond with
  /// one line would be one entry to the sink, so the second moves on by one.
  Map<Stream, List<Integer>> streams() {
    Map<Stream, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      groups.computeIfAbsent(lines.get(i).event().stream(), s -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : groups.values()) {
      sort(group);
      Set<Long> times = new HashSet<>();
      for (int i : group) {
        long nanos = sendNanos(i);
        while (!times.add(nanos)) {
          nanos++;
        }
        lines.set(i, lines.get(i).sentAt(nanos));
      }
      sort(group);
    }
    return groups;
  }

  /// What a flush would send first, stream by stream.
  List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    streams()
        .forEach(
            (stream, records) -> {
              boolean done = mark(stream) instanceof Progress.Mark.Done;
              List<Integer> open = records.stream().filter(i -> !done && !isDelivered(i)).toList();
              if (!open.isEmpty()) {
                batches.add(new Batch(stream, entries(open)));
              }
            });
    return batches;
  }

  void sort(List<Integer> records) {
    records.sort(Comparator.comparingLong(this::sendNanos));
  }

  boolean isDelivered(int record) {
    return lines.get(record).delivered();
  }

  long sendNanos(int record) {
    return lines.get(record).sendNanos();
  }

  Sink.Entry entry(int record) {
    return lines.get(record).entry();
  }

  List<Sink.Entry> entries(List<Integer> records) {
    return records.stream().map(this::entry).toList();
  }

  /// Notes that the sink has them; on disk with the next [#save].
  void deliver(Collection<Integer> records) {
    for (int i : records) {
      lines.set(i, lines.get(i).asDelivered());
      unsaved = true;
    }
  }

  /// Gives a record another time to be sent at; on disk with the next [#save].
  void retime(int record, long nanos) {
    lines.set(record, lines.get(record).sentAt(nanos));
    unsaved = true;
  }

  /// Keeps records out of the way for good.
  void setAside(List<Integer> records, String reason) throws IOException {
    for (int i : records) {
      aside.add(lines.get(i).text() + " # " + ShippingState.oneLine(reason));
    }
    saveAside();
    deliver(records);
  }

  /// Writes down what was noted, durably.
  void save() throws IOException {
    if (unsaved) {
      segment.rewrite(lines, damaged);
      unsaved = false;
    }
  }

  Progress.Mark mark(Stream stream) {
    return progress.of(stream);
  }

  void mark(Stream stream, Progress.Mark mark) throws IOException {
    progress.mark(stream, mark);
  }

  boolean isPending() {
    return segment.isPending();
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
