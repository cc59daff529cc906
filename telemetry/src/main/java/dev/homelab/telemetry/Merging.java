package dev.homelab.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes one segment of many small delivered ones, so that what a flush does, and what history
/// takes on the disk, does not grow with the number of flushes. Used only while the journal's lock
/// is held alone.
///
/// The merged text is written under a name of its own, the sources are taken out of history, and
/// then it takes their place:
///
/// 1. `NAME.merge`, durably.
/// 2. Each source from `.sent` to `.merged`.
/// 3. `NAME.merge` to `NAME.sent`: from here on it counts.
/// 4. The sources are deleted.
///
/// A merging that was cut off is recognised by what it left. With a `.merge` it had not come to its
/// third step, and is taken back; without one it had, and what is left is deleted.
///
/// @param most so many at once, about: a directory that was never merged is done in steps
record Merging(StateDirectory directory, long segmentBytes, int most) {
  static final String MERGE = ".merge";
  static final String MERGED = ".merged";

  /// So many that could be merged are left alone.
  private static final int FEW = 32;

  private static final int MOST = 4_096;

  private static final long DAY = Duration.ofDays(1).toNanos();

  Merging(StateDirectory directory, long segmentBytes) {
    this(directory, segmentBytes, MOST);
  }

  /// Ends what was cut off, and merges if it is worth it.
  ///
  /// @param files the names in the directory
  /// @return whether files were renamed or deleted
  boolean run(List<String> files) throws IOException {
    if (endOfCutOff(files)) {
      return true;
    }
    List<List<Segment>> days = days(files);
    if (days.stream().mapToInt(List::size).sum() <= FEW) {
      return false;
    }
    int left = most;
    for (List<Segment> day : days) {
      for (int from = 0; left > 0 && from < day.size() - 1; ) {
        int merged = merge(day.subList(from, day.size()));
        from += merged;
        left -= merged;
      }
    }
    return true;
  }

  private boolean endOfCutOff(List<String> files) throws IOException {
    List<Segment> merges = Segment.of(directory, files, MERGE);
    List<Segment> sources = Segment.of(directory, files, MERGED);
    for (Segment source : sources) {
      if (merges.isEmpty()) {
        source.delete(MERGED);
      } else {
        source.rename(MERGED, Segment.SENT);
      }
    }
    for (Segment merge : merges) {
      merge.delete(MERGE);
    }
    return !merges.isEmpty() || !sources.isEmpty();
  }

  /// The small ones, by the day on which they were sealed: an age is told of a whole segment. Days
  /// with one are left out.
  private List<List<Segment>> days(List<String> files) throws IOException {
    Map<Long, List<Segment>> days = new TreeMap<>();
    for (Segment segment : Segment.of(directory, files, Segment.SENT)) {
      if (directory.size(segment.stem() + Segment.SENT) < segmentBytes / 2) {
        days.computeIfAbsent(segment.sealedNanos() / DAY, _ -> new ArrayList<>()).add(segment);
      }
    }
    return days.values().stream().filter(day -> day.size() > 1).toList();
  }

  /// Merges as many of the first as make a whole segment.
  ///
  /// @return how many
  private int merge(List<Segment> small) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int count = 0;
    while (count < small.size() && (count < 2 || text.size() < segmentBytes)) {
      text.writeBytes(directory.read(small.get(count).stem() + Segment.SENT));
      text.write('\n');
      count++;
    }
    List<Segment> sources = small.subList(0, count);
    Segment merged = new Segment(directory, sources.getLast().stem() + "m");
    directory.replace(merged.stem() + MERGE, text.toByteArray(), true);
    for (Segment source : sources) {
      source.rename(Segment.SENT, MERGED);
    }
    merged.rename(MERGE, Segment.SENT);
    for (Segment source : sources) {
      source.delete(MERGED);
    }
    return count;
  }
}
