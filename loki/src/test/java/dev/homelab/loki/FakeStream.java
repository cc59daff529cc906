package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One stream of a [FakeLoki], with the rules of Loki's `pkg/ingester/stream.go`: an entry may lie
/// an hour behind the newest, and an entry that is known already is dropped.
final class FakeStream {
  /// Half of `max-chunk-age`.
  private static final long WINDOW = Duration.ofHours(1).toNanos();

  /// `query-ingesters-within`: an older entry is seen only in flushed chunks.
  private static final long INGESTERS_WITHIN = Duration.ofHours(3).toNanos();

  /// `max-chunk-age`: by then a chunk has been flushed.
  private static final long FLUSHED_AFTER = Duration.ofHours(2).toNanos();

  /// `max-returned-stream-errors`.
  private static final int MOST_ERRORS = 10;

  private static final DateTimeFormatter GO_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSSSSS] '+0000 UTC'");

  private final Labels labels;
  private final boolean anyOrder;
  private final List<Stored> entries = new ArrayList<>();
  private final Set<Entry> known = new HashSet<>();
  private long newest = Long.MIN_VALUE;
  private @Nullable Entry last;

  private static final class Stored {
    private final Entry entry;
    private final long storedAt;
    private boolean flushed;

    Stored(Entry entry, long storedAt) {
      this.entry = entry;
      this.storedAt = storedAt;
    }
  }

  private record Refused(Entry entry, long cutoff) {}

  /// @param anyOrder whether it takes entries of any age
  FakeStream(Labels labels, boolean anyOrder) {
    this.labels = labels;
    this.anyOrder = anyOrder;
  }

  Labels labels() {
    return labels;
  }

  /// Stores what fits. The answer is the refusal of the rest.
  Optional<FakeRefusal> push(List<Entry> pushed, long now, FakeLoki.Version version) {
    List<Refused> refused = new ArrayList<>();
    for (Entry entry : pushed) {
      if (entry.equals(last)) {
        continue;
      }
      long cutoff = newest - WINDOW;
      if (!anyOrder && newest != Long.MIN_VALUE && entry.timeNanos() < cutoff) {
        refused.add(new Refused(entry, cutoff));
        continue;
      }
      last = entry;
      newest = Math.max(newest, entry.timeNanos());
      if (known.add(entry)) {
        entries.add(new Stored(entry, now));
      }
    }
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.of(new FakeRefusal(400, message(refused, pushed.size(), version)));
  }

  private String message(List<Refused> refused, int total, FakeLoki.Version version) {
    StringBuilder text = new StringBuilder();
    String stream = " for stream: " + labels;
    boolean each = version == FakeLoki.Version.V2_8;
    for (Refused one : refused.subList(0, Math.min(MOST_ERRORS, refused.size()))) {
      text.append("entry with timestamp ").append(goTime(one.entry().time()));
      text.append(" ignored, reason: 'entry too far behind,");
      if (version == FakeLoki.Version.V3) {
        text.append(" entry timestamp is: ").append(rfc3339(one.entry().time())).append(',');
      }
      text.append(" oldest acceptable timestamp is: ");
      text.append(rfc3339(Nanos.toInstant(one.cutoff()))).append("'");
      text.append(each ? stream : "").append(",\n");
    }
    text.append("user 'fake', total ignored: ").append(refused.size()).append(" out of ");
    return text.append(total).append(each ? "" : stream).toString();
  }

  /// Go's `time.RFC3339`: whole seconds.
  static String rfc3339(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String goTime(Instant time) {
    String text = GO_TIME.format(OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
    return text.replaceFirst("\\.?0+ \\+", " +");
  }

  /// The entries that a query at this time can see, oldest first.
  List<Entry> visible(long now, boolean lateEntriesHidden) {
    return entries.stream()
        .filter(
            stored ->
                !lateEntriesHidden
                    || stored.flushed
                    || stored.storedAt <= now - FLUSHED_AFTER
                    || stored.entry.timeNanos() >= now - INGESTERS_WITHIN)
        .map(stored -> stored.entry)
        .sorted(Comparator.comparingLong(Entry::timeNanos))
        .toList();
  }

  List<Entry> all() {
    return entries.stream().map(stored -> stored.entry).toList();
  }

  /// The entries in chunks that were flushed.
  List<Entry> flushed() {
    return entries.stream().filter(stored -> stored.flushed).map(stored -> stored.entry).toList();
  }

  void flush() {
    entries.forEach(stored -> stored.flushed = true);
  }

  void remove(Set<Entry> deleted) {
    entries.removeIf(stored -> deleted.contains(stored.entry));
  }
}
