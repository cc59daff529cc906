package dev.homelab.telemetry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a journal has set aside. Used only while its lock is held, alone but for the look.
record Asides(StateDirectory directory) {
  List<SetAside> all() throws IOException {
    List<SetAside> all = new ArrayList<>();
    for (Segment segment : segments()) {
      segment.readAside().stream().map(SetAside::parse).forEach(all::add);
    }
    return all;
  }

  private List<Segment> segments() throws IOException {
    return Segment.of(directory, directory.files(), Segment.ASIDE);
  }

  /// Makes a pending segment of the records that were refused. What was set aside goes once that is
  /// on the disk; a crash in between leaves them in both, and they are sent again with their times.
  ///
  /// @param into the segment to make
  /// @return how many
  int retry(Segment into) throws IOException {
    List<JournalLine> again = new ArrayList<>();
    for (Segment segment : segments()) {
      for (String piece : segment.readAside()) {
        SetAside.line(piece).ifPresent(again::add);
      }
    }
    if (!again.isEmpty()) {
      into.create(again);
      for (Segment segment : segments()) {
        keep(segment, damaged(segment));
      }
    }
    return again.size();
  }

  private static List<String> damaged(Segment segment) throws IOException {
    return segment.readAside().stream()
        .filter(piece -> SetAside.line(piece).equals(Optional.empty()))
        .toList();
  }

  private static void keep(Segment segment, List<String> pieces) throws IOException {
    if (pieces.isEmpty()) {
      segment.delete(Segment.ASIDE);
    } else {
      segment.replaceAside(pieces);
    }
  }

  /// Deletes all of it.
  ///
  /// @return how many pieces
  int drop() throws IOException {
    int dropped = all().size();
    for (Segment segment : segments()) {
      segment.delete(Segment.ASIDE);
    }
    return dropped;
  }
}
