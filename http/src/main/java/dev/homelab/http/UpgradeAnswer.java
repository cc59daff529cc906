package dev.homelab.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.IncompleteHandshakeException;
import org.java_websocket.exceptions.InvalidHandshakeException;
import org.java_websocket.handshake.Handshakedata;
import org.jspecify.annotations.Nullable;

/// The answer to the request for a WebSocket. The library drops what a server says in place of an
/// upgrade, and puts no bound on how long it goes on; here it is kept, and bounded.
final class UpgradeAnswer extends Draft_6455 {
  private static final int LONGEST_HEAD = 64 * 1024;
  private static final int MOST_TEXT = 16 * 1024;
  private static final String END = "\r\n\r\n";

  private final int mostBytes;
  private volatile @Nullable UpgradeRefused refusal;

  UpgradeAnswer(int mostBytes) {
    super(List.of(), mostBytes);
    this.mostBytes = mostBytes;
  }

  /// What the server answered in place of an upgrade, as far as it came.
  Optional<UpgradeRefused> refusal() {
    return Optional.ofNullable(refusal);
  }

  /// The library asks for a copy once, for the connection that this was made for.
  @Override
  public Draft copyInstance() {
    return this;
  }

  @Override
  public Handshakedata translateHandshake(ByteBuffer bytes) throws InvalidHandshakeException {
    ByteBuffer seen = bytes.duplicate();
    String answer = StandardCharsets.ISO_8859_1.decode(seen).toString();
    int end = answer.indexOf(END);
    if (end < 0) {
      if (answer.length() > LONGEST_HEAD) {
        throw new InvalidHandshakeException("a head without an end");
      }
      throw new IncompleteHandshakeException(bytes.capacity() + 1024);
    }
    String head = answer.substring(0, end);
    if (!head.startsWith("HTTP/1.1 ") || head.startsWith("HTTP/1.1 101")) {
      return super.translateHandshake(bytes);
    }
    refused(head, answer.substring(end + END.length()), bytes.capacity());
    throw new InvalidHandshakeException("refused");
  }

  private void refused(String head, String body, int capacity) {
    String length = header(head, "content-length");
    boolean whole =
        body.length() >= MOST_TEXT
            || (isNumber(length) && body.length() >= Integer.parseInt(length))
            || body.endsWith("0" + END);
    String cut = body.substring(0, Math.min(body.length(), MOST_TEXT));
    boolean chunked = header(head, "transfer-encoding").equalsIgnoreCase("chunked");
    byte[] text = (chunked ? firstChunk(cut) : cut).getBytes(StandardCharsets.ISO_8859_1);
    refusal =
        new UpgradeRefused(
            status(head),
            header(head, "content-type"),
            header(head, "location"),
            new String(text, StandardCharsets.UTF_8));
    if (!whole) {
      throw new IncompleteHandshakeException(capacity + 1024);
    }
  }

  private static int status(String head) {
    String digits = head.substring(9, Math.min(12, head.length()));
    return isNumber(digits) ? Integer.parseInt(digits) : 0;
  }

  /// An explanation is short and comes in one piece.
  private static String firstChunk(String body) {
    int start = body.indexOf("\r\n");
    int end = start < 0 ? -1 : body.indexOf("\r\n", start + 2);
    return start < 0 ? "" : body.substring(start + 2, end < 0 ? body.length() : end);
  }

  private static String header(String head, String name) {
    return head.lines()
        .skip(1)
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() < 10
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(mostBytes);
  }
}
