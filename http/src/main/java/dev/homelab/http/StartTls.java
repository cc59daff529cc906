package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Asks a server in its own protocol to go on over TLS. Byte by byte: what follows its last word is
/// the handshake's.
final class StartTls {
  private static final int MOST_LINE = 8 * 1024;
  private static final int MOST_LINES = 200;

  /// What a client of PostgreSQL sends before its first message: a length of 8 and 80877103
  /// (PostgreSQL's documentation, "Message Formats").
  private static final byte[] SSL_REQUEST = {0, 0, 0, 8, 4, (byte) 0xd2, 0x16, 0x2f};

  private final InputStream in;
  private final OutputStream out;

  StartTls(Socket socket) throws IOException {
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  /// @throws NotOffered if the server does not want to
  void ask(Talk talk) throws IOException {
    switch (talk) {
      case SMTP -> smtp();
      case IMAP -> imap();
      case POSTGRES -> postgres();
      case HTTP, HTTPS, TCP, TLS -> {}
    }
  }

  /// The server speaks, and not TLS.
  static final class NotOffered extends IOException {
    private static final long serialVersionUID = 1L;

    NotOffered(String message) {
      super(message);
    }
  }

  private void smtp() throws IOException {
    require(replied(), "220", "an SMTP server greets with 220");
    say("EHLO localhost");
    String offers = replied();
    require(offers, "250", "the server does not take EHLO");
    if (!offers.toUpperCase(Locale.ROOT).matches("(?s).*250[- ]STARTTLS\\b.*")) {
      throw new NotOffered("the server offers no STARTTLS");
    }
    say("STARTTLS");
    require(replied(), "220", "the server refuses STARTTLS");
  }

  private void imap() throws IOException {
    String greeting = line();
    if (!greeting.startsWith("* OK") && !greeting.startsWith("* PREAUTH")) {
      throw new NotOffered("an IMAP server greets with * OK: " + said(greeting));
    }
    say("a STARTTLS");
    String answer = line();
    for (int i = 0; !answer.startsWith("a ") && i < MOST_LINES; i++) {
      answer = line();
    }
    if (!answer.toUpperCase(Locale.ROOT).startsWith("A OK")) {
      throw new NotOffered("the server refuses STARTTLS: " + said(answer));
    }
  }

  private void postgres() throws IOException {
    out.write(SSL_REQUEST);
    out.flush();
    int answer = in.read();
    if (answer == 'N') {
      throw new NotOffered("the server takes no TLS (it answers N)");
    }
    if (answer != 'S') {
      throw new NotOffered(
          answer < 0 ? "the connection closed without an answer" : "not as PostgreSQL answers");
    }
  }

  private static void require(String reply, String code, String expected) throws NotOffered {
    if (!reply.startsWith(code)) {
      throw new NotOffered(expected + ": " + said(reply));
    }
  }

  private static String said(String line) {
    return line.isEmpty() ? "it says nothing" : OneLine.of(line);
  }

  private void say(String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /// All lines of one reply of SMTP: the last has a blank behind its number.
  private String replied() throws IOException {
    StringBuilder reply = new StringBuilder();
    for (int i = 0; i < MOST_LINES; i++) {
      String line = line();
      reply.append(line).append('\n');
      if (line.length() < 4 || line.charAt(3) != '-') {
        return reply.toString();
      }
    }
    throw new NotOffered("the reply has no end");
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() > MOST_LINE) {
        throw new NotOffered("the reply has no end");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
