package dev.homelab.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/// Turns the JDK's exceptions for one endpoint into [Unreachable]s with plain words.
record Faults(Endpoint endpoint, Duration connectTimeout, Duration readTimeout) {

  Unreachable name(IOException cause) {
    return new Unreachable(Leg.NAME, endpoint, "does not resolve", cause);
  }

  Unreachable connect(IOException cause) {
    return new Unreachable(Leg.CONNECT, endpoint, connectReason(cause), cause);
  }

  /// Why a connection was not made.
  String connectReason(IOException cause) {
    return switch (cause) {
      case SocketTimeoutException timeout -> "timed out after " + seconds(connectTimeout);
      case ConnectException refused -> OneLine.of(String.valueOf(refused.getMessage()));
      case NoRouteToHostException none -> "no route to host";
      case IOException other -> words(other);
    };
  }

  /// Something else is spoken there than was expected.
  Unreachable spoken(Leg leg, String what, IOException cause) {
    String expected =
        switch (what) {
          case "TLS" -> ", not plain HTTP: expected https://";
          case "plain HTTP" -> ", not TLS: expected http://";
          default -> "";
        };
    return new Unreachable(leg, endpoint, what + " is spoken here" + expected, cause);
  }

  /// The server answers the request for TLS with something else.
  Unreachable notSecure(IOException why) {
    return new Unreachable(Leg.TLS, endpoint, words(why), why);
  }

  /// The time for the whole ended in this leg, whatever the leg's own is.
  Unreachable late(Leg leg, IOException cause) {
    return new Unreachable(leg, endpoint, "no answer within " + seconds(readTimeout), cause);
  }

  Unreachable tls(IOException cause) {
    return tls(cause, new HandshakeNotes(false));
  }

  /// @param notes what was seen of the handshake
  Unreachable tls(IOException cause, HandshakeNotes notes) {
    return new Unreachable(Leg.TLS, endpoint, tlsReason(cause, notes), cause);
  }

  private String tlsReason(IOException cause, HandshakeNotes notes) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof CertificateRefused refused) {
        return String.valueOf(refused.getMessage());
      }
    }
    if (cause instanceof SocketTimeoutException) {
      return "no answer within " + seconds(readTimeout);
    }
    return cause instanceof SSLException failure
        ? TlsAlert.words(failure, notes).orElseGet(() -> words(cause))
        : words(cause);
  }

  Unreachable http(IOException cause) {
    if (cause instanceof Unreachable known) {
      return known;
    }
    if (cause instanceof SSLException) {
      return tls(cause);
    }
    String reason =
        cause instanceof SocketTimeoutException
            ? "no answer within " + seconds(readTimeout)
            : words(cause);
    return new Unreachable(Leg.HTTP, endpoint, reason, cause);
  }

  Unreachable noAnswer() {
    return new Unreachable(Leg.HTTP, endpoint, "the connection closed without an answer", null);
  }

  Unreachable brokenOff() {
    return new Unreachable(Leg.HTTP, endpoint, "the connection closed inside the answer", null);
  }

  /// A connection that was to stay.
  Unreachable lost() {
    return new Unreachable(Leg.HTTP, endpoint, "the connection was lost", null);
  }

  /// A connection that was to stay, and that the server closed.
  WebSocketClosed closed(int code, String reason) {
    return new WebSocketClosed(endpoint, code, reason);
  }

  /// A connection that was to stay, over which nothing comes any more.
  Unreachable silent() {
    return new Unreachable(Leg.HTTP, endpoint, "the server went silent", null);
  }

  /// A frame that breaks the rules of the protocol, or one message that is too long.
  Unreachable noWebSocket(String why) {
    return new Unreachable(Leg.HTTP, endpoint, "not as a WebSocket speaks: " + why, null);
  }

  Unreachable noHttp() {
    return new Unreachable(Leg.HTTP, endpoint, "the answer is not HTTP", null);
  }

  private static String words(IOException cause) {
    String message = cause.getMessage();
    if (message == null || message.isBlank()) {
      return "the system does not say why";
    }
    return switch (message) {
      case "Unexpected end of file from server" -> "the connection closed without an answer";
      case "Premature EOF" -> "the connection closed inside the answer";
      case "Unsupported or unrecognized SSL message" -> "the server does not speak TLS here";
      case "Remote host terminated the handshake" -> "the server broke off the handshake";
      default -> OneLine.of(message);
    };
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
