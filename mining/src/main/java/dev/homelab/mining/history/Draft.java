package dev.homelab.mining.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A command of a person's that is put together from lines.
final class Draft {
  private final Sink sink;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Instant at;
  private boolean begun;
  private boolean tooLong;

  Draft(Sink sink) {
    this.sink = sink;
  }

  boolean begun() {
    return begun;
  }

  void at(@Nullable Instant time) {
    at = time;
  }

  /// Adds a line. What would be over [Skip#LONGEST] is left out as a whole.
  void add(String line) {
    tooLong |= text.length() + line.length() > Skip.LONGEST;
    if (tooLong) {
      text.setLength(0);
    } else {
      if (begun) {
        text.append('\n');
      }
      text.append(line);
    }
    begun = true;
  }

  /// Hands on what was put together, if anything, and begins anew.
  void end() {
    if (tooLong) {
      sink.skip(Skip.LONG_LINE);
    } else if (begun) {
      sink.typed(person(withoutLineEnds(text), at));
    }
    drop();
  }

  /// Forgets what was put together.
  void drop() {
    text.setLength(0);
    at = null;
    begun = false;
    tooLong = false;
  }

  private static String withoutLineEnds(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  static Typed person(String line, @Nullable Instant at) {
    return new Typed(
        line, Optional.ofNullable(at), Optional.empty(), OptionalInt.empty(), Actor.PERSON);
  }
}
