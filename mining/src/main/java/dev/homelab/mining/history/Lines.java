package dev.homelab.mining.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The lines of a file, one after the other, as places in a buffer that is read in large blocks.
///
/// A line over [Skip#LONGEST] is left out and counted, and is never held. A place is good until the
/// next line is asked for.
final class Lines {
  private static final int BLOCK = 1 << 18;
  private static final int LARGEST = Skip.LONGEST + BLOCK;

  private final ReadableByteChannel channel;
  private byte[] buffer = new byte[BLOCK];
  private int filled;
  private int from;
  private int to;
  private int after;
  private int searched;
  private boolean ended;
  private boolean torn;
  private boolean gap;
  private long tooLong;
  private long number;

  Lines(ReadableByteChannel channel) {
    this.channel = channel;
  }

  /// Goes on to the next line; false at the end.
  boolean next() throws IOException {
    gap = false;
    while (seek()) {
      number++;
      if (to - from <= Skip.LONGEST) {
        return true;
      }
      leaveOut();
    }
    return false;
  }

  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// Whether this line is the last, and the file ends without ending it.
  boolean torn() {
    return torn;
  }

  /// Whether a line was left out right before this one.
  boolean gap() {
    return gap;
  }

  /// The number of the line, from 1; those that were left out count little.
  long number() {
    return number;
  }

  /// How many lines were left out so far.
  long tooLong() {
    return tooLong;
  }

  /// The line as text. What is not UTF-8 is replaced.
  String text() {
    return new String(buffer, from, to - from, StandardCharsets.UTF_8);
  }

  private void leaveOut() {
    gap = true;
    tooLong++;
  }

  private boolean seek() throws IOException {
    from = after;
    searched = from;
    while (true) {
      int end = Bytes.lineEnd(buffer, searched, filled);
      if (end >= 0) {
        to = end;
        after = end + 1;
        return true;
      }
      searched = filled;
      if (ended) {
        return last();
      }
      if (filled - from > Skip.LONGEST) {
        pass();
        from = after;
        searched = from;
      } else {
        fill();
      }
    }
  }

  private boolean last() {
    to = filled;
    after = filled;
    torn = to > from;
    return torn;
  }

  /// Drops the rest of a line that is too long.
  private void pass() throws IOException {
    leaveOut();
    while (true) {
      from = 0;
      filled = 0;
      after = 0;
      fill();
      int end = Bytes.lineEnd(buffer, 0, filled);
      if (end >= 0 || ended) {
        after = end >= 0 ? end + 1 : filled;
        return;
      }
    }
  }

  private void fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, filled - from);
      filled -= from;
      searched -= from;
      from = 0;
    }
    if (filled + BLOCK > buffer.length && buffer.length < LARGEST) {
      buffer = Arrays.copyOf(buffer, Math.min(LARGEST, buffer.length * 2));
    }
    int room = Math.min(BLOCK, buffer.length - filled);
    int read = channel.read(ByteBuffer.wrap(buffer, filled, room));
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
  }
}
