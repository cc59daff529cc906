package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the flushes of this user on this host have done so far.
///
/// The numbers are for people: a crash between a delivery and the writing of this file leaves them
/// low. What is pending and what is not is never decided from them.
///
/// @param since when counting began
/// @param sent records that the sink accepted
/// @param retimed records that were sent under another time than their own
/// @param failures flushes that failed in a row, up to the last one
/// @param lastFlush when the last flush ended
/// @param lastTrouble why it failed, in one line; empty if it succeeded
public record ShippingState(
    Instant since,
    long sent,
    long retimed,
    int failures,
    Optional<Instant> lastFlush,
    Optional<String> lastTrouble) {
  private static final String NAME = "state";
  private static final int MANY = 1_000_000;

  /// What a directory says; the start of counting if it says nothing that can be read.
  static ShippingState load(StateDirectory directory, Instant now) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try {
      new String(directory.read(NAME), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("=", 2))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> fields.put(pair[0], pair[1]));
      return new ShippingState(
          Instant.parse(fields.getOrDefault("since", "")),
          Long.parseLong(fields.getOrDefault("sent", "0")),
          Long.parseLong(fields.getOrDefault("retimed", "0")),
          Math.max(0, Integer.parseInt(fields.getOrDefault("failures", "0"))),
          Optional.ofNullable(fields.get("last")).map(Instant::parse),
          Optional.ofNullable(fields.get("trouble")));
    } catch (NoSuchFileException | DateTimeParseException | NumberFormatException e) {
      return new ShippingState(now, 0, 0, 0, Optional.empty(), Optional.empty());
    }
  }

  void save(StateDirectory directory) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("since=").append(since).append('\n');
    text.append("sent=").append(sent).append('\n');
    text.append("retimed=").append(retimed).append('\n');
    text.append("failures=").append(failures).append('\n');
    lastFlush.ifPresent(at -> text.append("last=").append(at).append('\n'));
    lastTrouble.ifPresent(why -> text.append("trouble=").append(oneLine(why)).append('\n'));
    directory.replace(NAME, text.toString().getBytes(StandardCharsets.UTF_8), false);
  }

  /// The state after one more flush.
  ///
  /// @param failed whether the next one is to be put off for longer; one that only ran out of time
  ///     in the midst of its work has trouble, but has not failed
  ShippingState after(
      Instant now, long sentNow, long retimedNow, Optional<String> trouble, boolean failed) {
    return new ShippingState(
        since,
        sent + sentNow,
        retimed + retimedNow,
        failed ? Math.min(failures, MANY) + 1 : 0,
        Optional.of(now),
        trouble);
  }

  /// A text that ends no line of a file: reasons come from servers. Whoever prints it has to see to
  /// the rest.
  static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
