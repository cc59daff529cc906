package dev.homelab.training;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/// Loki's tail: it upgrades, sends one line and closes; the next one is refused, so
/// that nobody follows it for ever.
final class TailAnswers {
  private static final String PATH = "GET /loki/api/v1/tail";
  private static final String KEY = "sec-websocket-key:";
  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final String MESSAGE =
      "{\"streams\":[{\"stream\":{\"job\":\"a\"},\"values\":[[\"1700000000000000000\",\"line\"]]}]}";
  private static final String REFUSED =
      "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nover";

  private boolean isSpent;

  /// Whether a request is one for a tail.
  static boolean isFor(String head) {
    return head.startsWith(PATH);
  }

  /// The whole answer, a byte a character.
  String answer(String head) {
    boolean refused = isSpent;
    isSpent = !refused;
    return refused ? REFUSED : upgrade(head) + frame(0x81, MESSAGE) + frame(0x88, "\u0003\u00e8");
  }

  private static String upgrade(String head) {
    String key =
        head.lines()
            .filter(line -> line.regionMatches(true, 0, KEY, 0, KEY.length()))
            .map(line -> line.substring(KEY.length()).strip())
            .findFirst()
            .orElse("");
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Accept: "
        + accepted(key)
        + "\r\n\r\n";
  }

  private static String accepted(String key) {
    try {
      byte[] text = (key + MAGIC).getBytes(StandardCharsets.US_ASCII);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String frame(int kind, String payload) {
    return "" + (char) kind + (char) payload.length() + payload;
  }
}
