package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks at what a flush would send, and changes nothing.
///
/// Without the lock, which the JDK can't take without its network library: where a sealing came
/// between two looks, `journal` is another file than before, and both are taken again.
record Preview(StateDirectory directory) {
  /// @param next the segment that a sealing would make
  /// @param each is handed every request, oldest first
  void run(Segment next, Consumer<Batch> each) throws IOException {
    for (int attempt = 0; attempt < Journal.PATIENCE; attempt++) {
      Optional<Object> before = directory.identity(Journal.ACTIVE);
      SegmentText active = active();
      List<Segment> sealed = Segment.of(directory, directory.files(), Segment.PENDING);
      if (directory.identity(Journal.ACTIVE).equals(before)) {
        for (Segment segment : sealed) {
          batches(segment).forEach(each);
        }
        new Ledger(next, active).batches().forEach(each);
        return;
      }
    }
    throw new IOException(directory.path() + ": it is sealed again and again");
  }

  /// One that is delivered meanwhile has none.
  private static List<Batch> batches(Segment segment) throws IOException {
    try {
      return new Ledger(segment).batches();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private SegmentText active() throws IOException {
    try {
      return SegmentText.parse(directory.read(Journal.ACTIVE));
    } catch (NoSuchFileException e) {
      // Nothing was appended since the last sealing.
      return SegmentText.parse(new byte[0]);
    }
  }
}
