package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// A connection that a proxy makes to a host and passes on as it is (`CONNECT`). The host's name is
/// looked up by the proxy.
///
/// @param target the host and port, as an authority
/// @param patience how long the proxy may be silent
record Tunnel(ProxyServer proxy, String target, String userAgent, Duration patience) {
  private static final int MOST_HEAD = 16 * 1024;

  /// A socket that connects to the proxy, and is connected to the host then.
  Socket socket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress to, int timeout) throws IOException {
        super.connect(to, timeout);
        boolean open = false;
        try {
          setSoTimeout((int) patience.toMillis());
          open(this);
          open = true;
        } finally {
          if (!open) {
            close();
          }
        }
      }
    };
  }

  private void open(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write(head().getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String status = statusLine(socket.getInputStream());
      if (!status.matches("HTTP/1\\.[01] 2\\d\\d( .*)?")) {
        throw new IOException(refusal(status));
      }
    } catch (SocketTimeoutException e) {
      throw new IOException("the proxy does not answer within " + patience.toSeconds() + " s", e);
    }
  }

  private String head() {
    Optional<String> authorization = proxy.authorization();
    return "CONNECT "
        + target
        + " HTTP/1.1\r\nHost: "
        + target
        + "\r\nUser-Agent: "
        + userAgent
        + authorization.map(secret -> "\r\nProxy-Authorization: " + secret).orElse("")
        + "\r\n\r\n";
  }

  private static String refusal(String status) {
    if (!status.startsWith("HTTP/")) {
      return "the proxy does not answer as one";
    }
    String words = OneLine.of(status.substring(status.indexOf(' ') + 1));
    String hint =
        words.startsWith("407") ? " (a user name and a password stand before its host)" : "";
    return "the proxy answers " + words + hint;
  }

  /// Byte by byte: what follows the head is the host's.
  private static String statusLine(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < MOST_HEAD) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the proxy closed the connection");
      }
      head.append((char) next);
      if (next == '\n' && isWhole(head)) {
        return head.substring(0, head.indexOf("\n")).strip();
      }
    }
    throw new IOException("the proxy does not answer as one");
  }

  private static boolean isWhole(StringBuilder head) {
    int end = head.length();
    return head.lastIndexOf("\n\n") == end - 2 || head.lastIndexOf("\n\r\n") == end - 3;
  }
}
