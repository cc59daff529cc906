package dev.homelab.cli.verb;

import dev.homelab.telemetry.Recorder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A recorder that keeps what it is told, as text.
final class Recorded {
  static final String NOTHING = "nothing";
  private static final String BEFORE_LINE = " 1000000000 ";

  private final List<String> notes = new ArrayList<>();

  Recorder recorder() {
    return Recorder.announcing(
        "ada", "1", InstantSource.fixed(Instant.ofEpochSecond(1)), text -> notes.add(note(text)));
  }

  private static String note(String text) {
    int verb = text.indexOf("verb=");
    int line = text.indexOf(BEFORE_LINE);
    return verb < 0
        ? NOTHING
        : text.substring(verb + 5, line - 1) + ": " + text.substring(line + BEFORE_LINE.length());
  }

  void clear() {
    notes.clear();
  }

  /// `VERB: "exit=N ver=1"` for a record, `nothing` where there was nothing to record.
  List<String> notes() {
    return List.copyOf(notes);
  }
}
