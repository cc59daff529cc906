package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a [FakeLoki] has stored, and the rules of what it stores: those of Loki's distributor here,
/// those of its ingester in [FakeStream].
final class FakeStore {
  private static final Duration OLDEST = Duration.ofDays(7);
  private static final Duration NEWEST = Duration.ofMinutes(10);
  private static final String UNKNOWN_SERVICE = "unknown_service";

  /// Loki 3's `discover_service_name`, as far as labels of the project can meet it.
  private static final List<String> SERVICE_NAMES =
      List.of("service", "app", "application", "name", "container", "component", "workload", "job");

  private final FakeLoki.Version version;
  private final int mostStreams;
  private final boolean lateEntriesHidden;
  private final boolean anyAge;
  private final Map<Labels, FakeStream> streams = new LinkedHashMap<>();
  private final List<Deletion> deletions = new ArrayList<>();
  private int carriedOut;
  private boolean deletionsWait;
  private int changes;

  FakeStore(FakeLoki.Version version, int mostStreams, boolean lateEntriesHidden, boolean anyAge) {
    this.version = version;
    this.mostStreams = mostStreams;
    this.lateEntriesHidden = lateEntriesHidden;
    this.anyAge = anyAge;
  }

  /// Stores what fits of a request.
  ///
  /// @throws FakeRefusal with what Loki says: the last stream's refusal by the ingester, or else
  ///     the refusals by the distributor
  synchronized void push(List<FakePush> request, Instant now) throws FakeRefusal {
    List<String> invalid = new ArrayList<>();
    List<FakePush> valid = new ArrayList<>();
    for (FakePush stream : request) {
      if (stream.entries().isEmpty()) {
        continue;
      }
      if (stream.labels().asMap().isEmpty()) {
        invalid.add("error at least one label pair is required per stream");
        continue;
      }
      valid.add(validated(stream, now, invalid));
    }
    changes++;
    notifyAll();
    Optional<FakeRefusal> refusal = Optional.empty();
    for (FakePush stream : valid) {
      refusal = ingest(stream, now);
    }
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (!invalid.isEmpty()) {
      throw new FakeRefusal(400, grouped(invalid));
    }
  }

  /// Waits until there was another push than so many.
  ///
  /// @return how many there were
  synchronized int awaitChange(int known) throws InterruptedException {
    while (changes == known) {
      wait();
    }
    return changes;
  }

  private FakePush validated(FakePush stream, Instant now, List<String> invalid) {
    Labels labels = version == FakeLoki.Version.V3 ? named(stream.labels()) : stream.labels();
    List<Entry> valid = new ArrayList<>();
    Instant oldest = now.minus(OLDEST);
    for (Entry entry : stream.entries()) {
      String time = FakeStream.rfc3339(entry.time());
      if (!anyAge && entry.time().isBefore(oldest)) {
        invalid.add(
            "entry for stream '%s' has timestamp too old: %s, oldest acceptable timestamp is: %s"
                .formatted(labels, time, FakeStream.rfc3339(oldest)));
      } else if (entry.time().isAfter(now.plus(NEWEST))) {
        invalid.add("entry for stream '%s' has timestamp too new: %s".formatted(labels, time));
      } else {
        valid.add(entry);
      }
    }
    return new FakePush(labels, valid);
  }

  /// Up to 2.8 the last refusal counts, from 2.9 on they are grouped.
  private String grouped(List<String> invalid) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    invalid.forEach(text -> counts.merge(text, 1, Integer::sum));
    if (version == FakeLoki.Version.V2_8 || invalid.size() == 1) {
      return invalid.getLast();
    }
    List<String> groups = new ArrayList<>();
    counts.forEach((text, count) -> groups.add(count + " errors like: " + text));
    return String.join("; ", groups);
  }

  private Optional<FakeRefusal> ingest(FakePush pushed, Instant now) {
    FakeStream stream = streams.get(pushed.labels());
    if (stream == null) {
      if (streams.size() >= mostStreams) {
        return Optional.of(
            new FakeRefusal(
                429,
                "Maximum active stream limit exceeded, reduce the number of active streams (reduce"
                    + " labels or reduce label values), or contact your Loki administrator to see"
                    + " if the limit can be increased"));
      }
      stream = new FakeStream(pushed.labels(), anyAge);
      streams.put(pushed.labels(), stream);
    }
    return stream.push(pushed.entries(), Nanos.of(now), version);
  }

  private static Labels named(Labels labels) {
    if (labels.get("service_name").isPresent()) {
      return labels;
    }
    for (String name : SERVICE_NAMES) {
      Optional<String> value = labels.get(name);
      if (value.isPresent()) {
        return labels.with("service_name", value.get());
      }
    }
    return labels.with("service_name", UNKNOWN_SERVICE);
  }

  /// The lines that a query sees from `after` (left out) or `from`, to `to`, by stream.
  synchronized Map<Labels, List<Entry>> select(
      FakeLogQl.Lines query, long from, long to, Instant now) {
    Map<Labels, List<Entry>> found = new TreeMap<>(Comparator.comparing(Labels::toString));
    for (FakeStream stream : streams.values()) {
      if (!query.selects(stream.labels())) {
        continue;
      }
      List<Entry> lines =
          stream.visible(Nanos.of(now), lateEntriesHidden).stream()
              .filter(entry -> entry.timeNanos() >= from && entry.timeNanos() <= to)
              .filter(entry -> query.passes(entry.line()))
              .toList();
      if (!lines.isEmpty()) {
        found.put(stream.labels(), lines);
      }
    }
    return found;
  }

  /// As [#select], of the chunks that were flushed.
  synchronized Map<Labels, List<Entry>> flushed(FakeLogQl.Lines query, long from, long to) {
    Map<Labels, List<Entry>> found = new TreeMap<>(Comparator.comparing(Labels::toString));
    for (FakeStream stream : streams.values()) {
      List<Entry> lines =
          stream.flushed().stream()
              .filter(entry -> entry.timeNanos() >= from && entry.timeNanos() <= to)
              .toList();
      if (query.selects(stream.labels()) && !lines.isEmpty()) {
        found.put(stream.labels(), lines);
      }
    }
    return found;
  }

  synchronized List<Labels> labels() {
    return streams.values().stream().map(FakeStream::labels).toList();
  }

  /// Everything stored, by stream, late entries included.
  synchronized Map<Labels, List<Entry>> everything() {
    Map<Labels, List<Entry>> all = new LinkedHashMap<>();
    streams.forEach((labels, stream) -> all.put(labels, stream.all()));
    return all;
  }

  synchronized void flush() {
    streams.values().forEach(FakeStream::flush);
  }

  /// A request to delete.
  ///
  /// @param createdNanos when it came
  record Deletion(
      String query, FakeLogQl.Lines lines, long startNanos, long endNanos, long createdNanos) {}

  synchronized void delete(Deletion deletion) {
    deletions.add(deletion);
    if (!deletionsWait) {
      carryOut();
    }
  }

  /// Whether deletions are carried out only when [#carryOut] is called.
  synchronized void letDeletionsWait() {
    deletionsWait = true;
  }

  synchronized void carryOut() {
    while (carriedOut < deletions.size()) {
      carryOut(deletions.get(carriedOut++));
    }
  }

  synchronized void retainFrom(long oldest) {
    for (FakeStream stream : streams.values()) {
      HashSet<Entry> old = new HashSet<>(stream.all());
      old.removeIf(entry -> entry.timeNanos() >= oldest);
      stream.remove(old);
    }
  }

  /// The requests so far, and how many of them, the first, are carried out.
  synchronized Map<Deletion, Boolean> deletions() {
    Map<Deletion, Boolean> all = new LinkedHashMap<>();
    for (int i = 0; i < deletions.size(); i++) {
      all.put(deletions.get(i), i < carriedOut);
    }
    return all;
  }

  private void carryOut(Deletion deletion) {
    for (FakeStream stream : streams.values()) {
      if (deletion.lines().selects(stream.labels())) {
        HashSet<Entry> deleted = new HashSet<>(stream.all());
        deleted.removeIf(
            entry ->
                entry.timeNanos() < deletion.startNanos()
                    || entry.timeNanos() > deletion.endNanos()
                    || !deletion.lines().passes(entry.line()));
        stream.remove(deleted);
      }
    }
  }
}
