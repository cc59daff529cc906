package dev.homelab.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;

/// Makes segments of the usual size of one that has grown far beyond it, since a writer that was
/// stopped with the lock held kept it from being sealed: a flush has a whole segment in memory.
/// Used only while the journal's lock is held alone.
///
/// The parts are written first, with what is known of the delivery, and then the whole is deleted.
/// A crash in between leaves both: the next splitting writes the same parts again, and what were
/// sent twice would be the same entries.
///
/// @param largest what is larger holds something else than records, in bytes: it is left to the
///     bounds
record Splitting(StateDirectory directory, long segmentBytes, long largest) {
  /// Up to so many times the usual size a segment is left as it is.
  private static final int TIMES = 4;

  private static final long LARGEST = 128L << 20;

  private static final int BLOCK = 1 << 16;

  Splitting(StateDirectory directory, long segmentBytes) {
    this(directory, segmentBytes, LARGEST);
  }

  /// @param files the names in the directory
  /// @return whether there are other files now
  boolean run(List<String> files) throws IOException {
    boolean changed = false;
    for (Segment segment : Segment.of(directory, files, Segment.PENDING)) {
      long size = directory.size(segment.stem() + Segment.PENDING);
      if (size > TIMES * segmentBytes && size <= largest) {
        split(segment);
        changed = true;
      }
    }
    return changed;
  }

  private void split(Segment segment) throws IOException {
    byte[] progress = progress(segment);
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    int parts = 0;
    try (InputStream in = directory.stream(segment.stem() + Segment.PENDING)) {
      for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
        int end = part.size() + block.length < segmentBytes ? 0 : endOfLine(block);
        part.write(block, 0, end);
        if (end > 0) {
          write(segment, ++parts, part, progress);
        }
        part.write(block, end, block.length - end);
      }
    }
    write(segment, ++parts, part, progress);
    segment.delete(Segment.PENDING);
  }

  private void write(Segment segment, int number, ByteArrayOutputStream part, byte[] progress)
      throws IOException {
    String stem = segment.stem() + "p%06d".formatted(number);
    if (progress.length > 0) {
      directory.replace(stem + Segment.PROGRESS, progress, true);
    }
    directory.replace(stem + Segment.PENDING, part.toByteArray(), true);
    part.reset();
  }

  private byte[] progress(Segment segment) throws IOException {
    try {
      return directory.read(segment.stem() + Segment.PROGRESS);
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }

  /// Behind the last line that ends in a block. A block without an end of a line holds none of
  /// ours, and is cut anywhere.
  private static int endOfLine(byte[] block) {
    for (int end = block.length; end > 0; end--) {
      if (block[end - 1] == '\n') {
        return end;
      }
    }
    return block.length;
  }
}
