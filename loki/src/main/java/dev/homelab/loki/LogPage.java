package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Notices;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The answer to one range query for lines: those of all its streams, oldest first, in bounded
/// memory. Filled by [LinePages], as often as need be; text and labels in it are of unknown origin.
public final class LogPage {
  /// What the server answered with.
  public enum Content {
    /// Lines, all of them.
    LINES,
    /// More text than a page holds: what is here is a part, in no order, to be asked for again with
    /// a smaller limit.
    CUT,
    /// Numbers, which were not read.
    NUMBERS
  }

  private final int mostBytes;
  private final LineText text = new LineText();
  private final List<Labels> streams = new ArrayList<>();
  private Content content = Content.LINES;
  private long[] times = new long[128];
  private int[] ends = new int[128];
  private int[] streamOf = new int[128];
  private LineFields[] fieldsOf = new LineFields[128];
  private final Map<LineFields, LineFields> known = new HashMap<>();
  private int fieldBytes;
  private Notices notices = Notices.none();
  private int[] order = new int[0];
  private int size;
  private int limit;

  private LogPage(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// A page of lines with at most so many bytes of text. One line always fits, and one is at most
  /// 4 MiB of characters.
  static LogPage ofLines(int mostBytes) {
    return new LogPage(mostBytes);
  }

  /// No lines.
  static LogPage none() {
    return new LogPage(0);
  }

  /// What the answer was.
  public Content content() {
    return content;
  }

  /// What the server remarked on the answer.
  Notices notices() {
    return notices;
  }

  void noticed(Notices remarked) {
    notices = remarked;
  }

  /// How many lines there are.
  public int size() {
    return size;
  }

  /// How much there is: text in bytes of UTF-8, the newlines included, and what fields take.
  int bytes() {
    return text.length() + fieldBytes;
  }

  /// Whether there are as many lines as were asked for, so that there may be more.
  boolean isFull() {
    return size >= limit;
  }

  /// A line's time.
  ///
  /// @param i from 0, the oldest, to size - 1
  public Instant time(int i) {
    return Nanos.toInstant(nanos(i));
  }

  /// The same as Unix time in nanoseconds.
  public long nanos(int i) {
    return times[order[i]];
  }

  /// How many lines have this time, from the first on.
  int leading(Instant time) {
    int i = 0;
    while (i < size && time(i).equals(time)) {
      i++;
    }
    return i;
  }

  /// How many lines have this time, from the last on.
  int trailing(Instant time) {
    int i = 0;
    while (i < size && time(size - 1 - i).equals(time)) {
      i++;
    }
    return i;
  }

  /// Drops all lines but these.
  ///
  /// @param from the first
  /// @param to the first that is dropped again
  void keep(int from, int to) {
    order = Arrays.copyOfRange(order, from, to);
    size = to - from;
  }

  /// The labels of a line's stream.
  public Labels labels(int i) {
    return streams.get(streamOf[order[i]]);
  }

  /// What a line carries beside them.
  public LineFields fields(int i) {
    return fieldsOf[order[i]];
  }

  /// A line with all that is known of it.
  LogLine logLine(int i) {
    return new LogLine(labels(i), fields(i), new Entry(nanos(i), line(i)));
  }

  /// A line.
  public String line(int i) {
    int start = start(order[i]);
    return new String(text.bytes(), start, ends[order[i]] - 1 - start, StandardCharsets.UTF_8);
  }

  /// Writes lines, each with a newline behind it.
  ///
  /// @param from the first
  /// @param to the first that is not written
  public void write(int from, int to, OutputStream out) throws IOException {
    int i = from;
    while (i < to) {
      int first = i;
      do {
        i++;
      } while (i < to && order[i] == order[i - 1] + 1);
      int start = start(order[first]);
      out.write(text.bytes(), start, ends[order[i - 1]] - start);
    }
  }

  void begin(int newLimit) {
    limit = newLimit;
    content = Content.LINES;
    notices = Notices.none();
    size = 0;
    order = new int[0];
    streams.clear();
    text.clear();
    known.clear();
    fieldBytes = 0;
  }

  void numbers() {
    content = Content.NUMBERS;
  }

  /// The lines to come are of this stream.
  void stream(Labels labels) {
    streams.add(labels);
  }

  /// @return whether it holds more lines than were asked for
  boolean isOverfull() {
    return size > limit;
  }

  /// Adds a line.
  ///
  /// @return whether more may come
  boolean add(long nanos, char[] chars, int from, int count) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      streamOf = Arrays.copyOf(streamOf, 2 * size);
      fieldsOf = Arrays.copyOf(fieldsOf, 2 * size);
    }
    if (size > 0 && bytes() + (long) count > mostBytes) {
      content = Content.CUT;
      return false;
    }
    text.add(chars, from, count);
    times[size] = nanos;
    ends[size] = text.length();
    streamOf[size] = streams.size() - 1;
    fieldsOf[size] = LineFields.NONE;
    size++;
    return true;
  }

  /// The line that was added last carries these.
  void fields(LineFields fields) {
    LineFields earlier = known.putIfAbsent(fields, fields);
    fieldBytes += earlier == null ? fields.bytes() : fields.againBytes();
    fieldsOf[size - 1] = earlier == null ? fields : earlier;
  }

  void end(Direction direction) {
    order = TimeOrder.of(times, size, direction == Direction.BACKWARD);
  }

  private int start(int position) {
    return position == 0 ? 0 : ends[position - 1];
  }
}
