package dev.homelab.loki;

import dev.homelab.prometheus.Utf8;
import java.time.Instant;

/// One line of a stream.
///
/// @param timeNanos Unix time in nanoseconds
/// @param line the text; one that was read back is of unknown origin
public record Entry(long timeNanos, String line) {

  /// What UTF-8 can't carry in the line (a lone surrogate) becomes U+FFFD.
  public Entry {
    line = Utf8.wellFormed(line);
  }

  /// The entry's time.
  public Instant time() {
    return Nanos.toInstant(timeNanos);
  }
}
