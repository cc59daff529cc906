package dev.homelab.training;

import java.time.Duration;
import java.time.Instant;

/// Loki's push: every other one is refused as too far behind, so that its entries are
/// given another time, and sent again.
final class PushAnswers {
  private static final String STORED = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
  private static final Duration AHEAD = Duration.ofMinutes(2);

  private boolean isToRefuse;

  static boolean isFor(String head) {
    return head.startsWith("POST");
  }

  /// The whole answer.
  String answer() {
    isToRefuse = !isToRefuse;
    return isToRefuse ? refusal() : STORED;
  }

  private static String refusal() {
    String words =
        "entry with timestamp 2023-11-14 22:13:20 +0000 UTC ignored, reason: 'entry too far behind,"
            + " oldest acceptable timestamp is: "
            + Instant.now().plus(AHEAD)
            + "',\n";
    return "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
        + "Connection: keep-alive\r\nContent-Length: "
        + words.length()
        + "\r\n\r\n"
        + words;
  }
}
