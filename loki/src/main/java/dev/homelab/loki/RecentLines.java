package dev.homelab.loki;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/// Which lines of the last seconds were given already. Whoever asks anew from [#startNanos] on and
/// drops what is known here misses nothing and repeats nothing.
///
/// Lines come a little out of order, so it goes back some seconds before the newest. Its size is
/// bounded: where very many lines came in these seconds, it goes back less far. A line dated in the
/// future does not move it past the present.
final class RecentLines {
  private static final long WINDOW = Duration.ofSeconds(10).toNanos();
  private static final int MOST = 50_000;
  private static final long PRIME = 0x100000001b3L;

  private final InstantSource clock;
  private final TreeMap<Long, Set<Long>> known = new TreeMap<>();

  /// Nobody who writes lines can know it, and so make one that is taken for another.
  private final long seed = ThreadLocalRandom.current().nextLong();

  private long start;
  private int size;

  /// @param start nothing before it is wanted
  RecentLines(long start, InstantSource clock) {
    this.start = start;
    this.clock = clock;
  }

  /// Every line given since this time (included) is known here.
  long startNanos() {
    return start;
  }

  /// Those that were not given yet; they are known from now on.
  List<LogLine> unknown(List<LogLine> lines) {
    List<LogLine> unknown = lines.stream().filter(this::add).toList();
    forget();
    return unknown;
  }

  /// A line before the start is late, and taken as it comes.
  private boolean add(LogLine line) {
    long time = line.entry().timeNanos();
    if (time < start) {
      return true;
    }
    boolean isNew = known.computeIfAbsent(time, at -> new HashSet<>()).add(mark(line));
    size += isNew ? 1 : 0;
    return isNew;
  }

  private long mark(LogLine line) {
    long mark = seed ^ line.stream().hashCode();
    String text = line.entry().line();
    for (int i = 0; i < text.length(); i++) {
      mark = (mark ^ text.charAt(i)) * PRIME;
    }
    return mark;
  }

  private void forget() {
    if (known.isEmpty()) {
      return;
    }
    long now = Nanos.of(clock.instant());
    start = Math.max(start, Math.min(known.lastKey(), now) - WINDOW);
    while (known.firstKey() < start || (size > MOST && known.size() > 1)) {
      Map.Entry<Long, Set<Long>> oldest = known.pollFirstEntry();
      size -= oldest.getValue().size();
      start = Math.max(start, oldest.getKey() + 1);
      if (known.isEmpty()) {
        return;
      }
    }
  }
}
