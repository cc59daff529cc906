package dev.homelab.telemetry;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A piece that is kept out of the way of the rest.
///
/// @param event the record, if the server refused it; empty if the piece was torn, is foreign or of
///     a newer format
/// @param reason the server's words, in one line and of unknown origin; the piece itself where it
///     is no record
public record SetAside(Optional<UsageEvent> event, String reason) {
  private static final String REASON = " # ";

  static String of(JournalLine line, String reason) {
    return line.text() + REASON + ShippingState.oneLine(reason);
  }

  static SetAside parse(String piece) {
    return line(piece)
        .map(line -> new SetAside(Optional.of(line.event()), reason(piece)))
        .orElseGet(() -> new SetAside(Optional.empty(), piece));
  }

  /// The record that was refused. Its user and version hold no blank, so that the mark can't be
  /// theirs.
  static Optional<JournalLine> line(String piece) {
    int end = Math.max(0, piece.indexOf(REASON));
    byte[] bytes = piece.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
    return JournalLine.decode(bytes, 0, bytes.length);
  }

  private static String reason(String piece) {
    return piece.substring(piece.indexOf(REASON) + REASON.length());
  }
}
