package dev.homelab.loki;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/// The handshake of a WebSocket, as the server checks it.
final class FakeUpgrade {
  static final int SWITCHING = 101;

  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int LONGEST_DELAY = 5;

  private FakeUpgrade() {}

  /// 101 with the accepted key as its body, which goes into a header.
  static FakeAnswer answer(RecordedRequest request) throws FakeRefusal {
    int delay = Integer.parseInt(request.parameters().getOrDefault("delay_for", "0"));
    if (delay > LONGEST_DELAY) {
      throw new FakeRefusal(400, "delay_for can't be greater than " + LONGEST_DELAY);
    }
    String key = request.header("Sec-WebSocket-Key").orElse("");
    boolean inOrder =
        request.header("Upgrade").orElse("").equalsIgnoreCase("websocket")
            && request.header("Connection").orElse("").equalsIgnoreCase("upgrade")
            && request.header("Sec-WebSocket-Version").orElse("").equals("13")
            && request.header("Host").isPresent()
            && key.length() == 24
            && Base64.getDecoder().decode(key).length == 16;
    if (!inOrder) {
      throw new FakeRefusal(400, "Bad Request");
    }
    return new FakeAnswer(SWITCHING, "", accepted(key));
  }

  static Map<String, String> headers(FakeAnswer answer) {
    return Map.of(
        "Upgrade", "websocket", "Connection", "Upgrade", "Sec-WebSocket-Accept", answer.body());
  }

  private static String accepted(String key) {
    try {
      byte[] text = (key + MAGIC).getBytes(StandardCharsets.US_ASCII);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
