package dev.homelab.mining.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The times that histories write. What is no time is none, and never a fault.
final class Stamps {
  private static final int MOST_DIGITS = 11;

  private Stamps() {}

  /// Seconds since the epoch in decimal digits, in a part of a text.
  static @Nullable Instant seconds(String text, int from, int to) {
    if (to <= from || to - from > MOST_DIGITS) {
      return null;
    }
    long seconds = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      seconds = seconds * 10 + digit;
    }
    return Instant.ofEpochSecond(seconds);
  }

  /// A time of ISO 8601 with its offset, to the second.
  static @Nullable Instant iso(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Units since the epoch, of which so many make a second; none if that is out of this calendar.
  static @Nullable Instant units(long units, long perSecond) {
    long seconds = Math.floorDiv(units, perSecond);
    return Math.abs(seconds) < 1L << 38 ? Instant.ofEpochSecond(seconds) : null;
  }
}
