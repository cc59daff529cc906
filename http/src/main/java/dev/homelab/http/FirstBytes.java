package dev.homelab.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a server says first, which tells what it speaks where it does not speak what was expected.
final class FirstBytes {
  private static final int MOST = 9;

  /// Frames that a server of HTTP/2 begins with (RFC 9113, 6.5 and 6.8).
  private static final int SETTINGS = 4;

  private static final int GOAWAY = 7;

  /// Records that one of TLS begins with (RFC 8446, 5.1).
  private static final int ALERT = 21;

  private static final int HANDSHAKE = 22;

  private final byte[] bytes = new byte[MOST];
  private int count;

  /// A socket that these are read from.
  Socket socket() {
    return new Socket() {
      @Override
      public InputStream getInputStream() throws IOException {
        return noting(super.getInputStream());
      }
    };
  }

  /// The same, with what comes first noted.
  InputStream noting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
          add((byte) one);
        }
        return one;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        for (int i = 0; i < n && count < MOST; i++) {
          add(into[from + i]);
        }
        return n;
      }
    };
  }

  private void add(byte one) {
    if (count < MOST) {
      bytes[count++] = one;
    }
  }

  /// What the server speaks; empty if that can't be told.
  Optional<String> spoken() {
    String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    if (text.startsWith("HTTP/")) {
      return Optional.of("plain HTTP");
    }
    if (text.startsWith("SSH-")) {
      return Optional.of("SSH");
    }
    if (text.startsWith("220")) {
      return Optional.of("SMTP or FTP");
    }
    if (text.startsWith("* OK")) {
      return Optional.of("IMAP");
    }
    if (text.startsWith("+OK")) {
      return Optional.of("POP3");
    }
    if (count >= 2 && (bytes[0] == ALERT || bytes[0] == HANDSHAKE) && bytes[1] == 3) {
      return Optional.of("TLS");
    }
    return isHttp2() ? Optional.of("HTTP/2 alone") : Optional.empty();
  }

  /// A frame of the connection itself, whose stream is 0.
  private boolean isHttp2() {
    boolean isFrame = count == MOST && (bytes[3] == SETTINGS || bytes[3] == GOAWAY);
    return isFrame && bytes[0] == 0 && (bytes[5] | bytes[6] | bytes[7] | bytes[8]) == 0;
  }
}
