package dev.homelab.telemetry;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A sink that holds its callers to all that a Loki does: exact duplicates count once, an entry
/// more than an hour behind the newest of its stream is refused even if it is a duplicate, as is
/// what is older than 7 days or more than 10 minutes ahead; bounds are named in whole seconds, and
/// only those of the last check that refused something; late entries are shown once they were
/// flushed.
final class StrictSink implements Sink {
  /// What happens to the next request, in place of a plain answer.
  enum Fault {
    NONE,
    /// The connection fails before anything was sent.
    UNREACHABLE,
    /// The connection fails on the way; nothing is stored.
    LOST_REQUEST,
    /// All is stored that can be, and the answer is lost.
    LOST_ANSWER,
    /// 429.
    BUSY,
    /// A refusal that no retry can mend.
    REFUSED,
    /// 429 for this stream alone.
    STREAM_LIMIT,
    /// The memory is used up.
    OUT_OF_MEMORY,
    /// The process dies before the request arrives.
    CRASH_BEFORE,
    /// The process dies before the answer arrives.
    CRASH_AFTER
  }

  private static final Duration SLACK = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Map<Stream, Map<Entry, Instant>> stored = new LinkedHashMap<>();
  private final Map<Stream, Instant> newest = new HashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private int maxEntries = Integer.MAX_VALUE;
  private boolean namesTooNew = true;
  private boolean answersQueries = true;
  private Duration flushedAfter = Duration.ofHours(2);
  private int pushes;
  private int lookUps;

  StrictSink(InstantSource clock) {
    this.clock = clock;
  }

  void next(Fault... then) {
    faults.addAll(List.of(then));
  }

  void heal() {
    faults.clear();
    maxEntries = Integer.MAX_VALUE;
    answersQueries = true;
  }

  void maxEntries(int most) {
    maxEntries = most;
  }

  void keepsTooNewToItself() {
    namesTooNew = false;
  }

  void answersQueries(boolean does) {
    answersQueries = does;
  }

  void flushedAfter(Duration after) {
    flushedAfter = after;
  }

  int pushes() {
    return pushes;
  }

  int lookUps() {
    return lookUps;
  }

  /// The lines of all entries, each as often as it counts.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    stored.values().forEach(of -> of.keySet().forEach(entry -> lines.add(entry.line())));
    return lines;
  }

  Set<Entry> entries(Stream stream) {
    return stored.getOrDefault(stream, Map.of()).keySet();
  }

  @Override
  public Answer push(Stream stream, List<Entry> entries) {
    pushes++;
    require(!entries.isEmpty(), "an empty request");
    for (int i = 1; i < entries.size(); i++) {
      require(entries.get(i - 1).timeNanos() <= entries.get(i).timeNanos(), "not in order");
    }
    return switch (faults.isEmpty() ? Fault.NONE : faults.removeFirst()) {
      case NONE -> take(stream, entries);
      case UNREACHABLE -> unavailable("refused", false);
      case BUSY -> new Answer.Unavailable("busy", Optional.of(Duration.ofMinutes(7)), false);
      case LOST_REQUEST -> unavailable("reset", true);
      case REFUSED -> new Answer.Refused("no such\nlabel", true);
      case STREAM_LIMIT -> new Answer.StreamRefused("stream limit", false);
      case OUT_OF_MEMORY -> throw new OutOfMemoryError("in a test");
      case LOST_ANSWER -> {
        take(stream, entries);
        yield unavailable("timeout", true);
      }
      case CRASH_BEFORE -> throw new SimulatedCrash("before the request");
      case CRASH_AFTER -> {
        take(stream, entries);
        throw new SimulatedCrash("after the request");
      }
    };
  }

  private static Answer unavailable(String reason, boolean inDoubt) {
    return new Answer.Unavailable(reason, Optional.empty(), inDoubt);
  }

  private Answer take(Stream stream, List<Entry> entries) {
    if (entries.size() > maxEntries) {
      return new Answer.TooLarge();
    }
    Instant now = clock.instant();
    Optional<Instant> behind = Optional.empty();
    boolean tooOld = false;
    boolean tooNew = false;
    for (Entry entry : entries) {
      Instant time = Instant.ofEpochSecond(0, entry.timeNanos());
      Instant cutoff = newest.getOrDefault(stream, Instant.MIN.plus(Duration.ofHours(1)));
      cutoff = cutoff.minus(Duration.ofHours(1));
      if (time.isBefore(now.minus(Duration.ofDays(7)))) {
        tooOld = true;
      } else if (time.isAfter(now.plus(Duration.ofMinutes(10)))) {
        tooNew = true;
      } else if (time.isBefore(cutoff)) {
        behind = Optional.of(cutoff.truncatedTo(ChronoUnit.SECONDS));
      } else {
        stored.computeIfAbsent(stream, s -> new LinkedHashMap<>()).putIfAbsent(entry, now);
        newest.merge(stream, time, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return answer(now, behind, tooOld, tooNew);
  }

  private Answer answer(Instant now, Optional<Instant> behind, boolean tooOld, boolean tooNew) {
    if (behind.isPresent()) {
      return new Answer.OutsideWindow(behind, Optional.empty(), SLACK);
    }
    if (!tooOld && !tooNew) {
      return new Answer.Accepted();
    }
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    return new Answer.OutsideWindow(
        tooOld ? Optional.of(second.minus(Duration.ofDays(7))) : Optional.empty(),
        tooNew && namesTooNew ? Optional.of(second.plus(Duration.ofMinutes(10))) : Optional.empty(),
        SLACK);
  }

  @Override
  public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
    lookUps++;
    if (!answersQueries) {
      throw new IOException("queries are off");
    }
    Instant now = clock.instant();
    return entries.stream().filter(e -> shows(stream, e, now)).collect(Collectors.toSet());
  }

  private boolean shows(Stream stream, Entry entry, Instant now) {
    Instant since = stored.getOrDefault(stream, Map.of()).get(entry);
    if (since == null) {
      return false;
    }
    boolean recent =
        Instant.ofEpochSecond(0, entry.timeNanos()).isAfter(now.minus(Duration.ofHours(3)));
    return recent || !since.plus(flushedAfter).isAfter(now);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
