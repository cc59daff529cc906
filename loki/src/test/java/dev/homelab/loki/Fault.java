package dev.homelab.loki;

import java.time.Duration;
import java.util.Map;

/// How a [FakeLoki] misbehaves instead of answering.
public sealed interface Fault {
  /// Answers this and stores nothing.
  record Respond(int status, Map<String, String> headers, String body) implements Fault {}

  /// Reads the request and never answers. Nothing is stored.
  record Hang() implements Fault {}

  /// Closes the connection before it reads the request.
  record CloseBeforeReading() implements Fault {}

  /// Reads the request and closes without an answer. Nothing is stored.
  record CloseWithoutStoring() implements Fault {}

  /// Does what the request asks and closes without an answer.
  record StoreThenClose() implements Fault {}

  /// Does what the request asks and closes in the middle of the answer's status.
  record StoreThenBreakOff() implements Fault {}

  /// Does what the request asks and sends the answer byte by byte with this pause.
  record Slow(Duration pause) implements Fault {}

  /// Answers 200 with JSON that never ends.
  record EndlessBody() implements Fault {}

  /// Answers 200 with a single line that never ends.
  record EndlessLine() implements Fault {}

  /// Serves a tail for so many messages, and then this happens. Anything but a tail is answered as
  /// ever.
  record CutTail(int messages, Cut cut) implements Fault {}

  /// How a tail ends.
  enum Cut {
    /// The connection closes in the middle of the next message.
    MID_MESSAGE,
    /// The connection closes without a word.
    GONE,
    /// The server closes it in order, as Loki does after an hour.
    CLOSED,
    /// A message says that lines were left out, and the tail goes on.
    DROPPED
  }

  /// Answers with a status and a text as Loki writes errors.
  static Fault status(int status, String text) {
    return new Respond(status, Map.of("Content-Type", "text/plain; charset=utf-8"), text + "\n");
  }

  /// A redirect to another URL.
  static Fault redirect(String location) {
    return new Respond(302, Map.of("Location", location), "");
  }

  /// The login page of something that stands in front of Loki.
  static Fault html() {
    return new Respond(
        200, Map.of("Content-Type", "text/html; charset=utf-8"), "<html>log in</html>");
  }
}
