package dev.homelab.http;

import dev.homelab.http.Handshake.ClientAuth;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Says in words why a handshake ended, by the alert that ended it.
///
/// The JDK hands on no alert's number. What it does do is to begin each message with the alert's
/// name as RFC 8446 (6.2) has it, in parentheses, in every locale; no other words are looked at.
final class TlsAlert {
  private static final String WANTS =
      "the server wants a client certificate, and none is set for it (tls.client)";
  private static final String OLD = "; older ones are offered to hosts in tls.insecure alone";
  private static final String REFUSES = "the server refuses the client certificate";

  private TlsAlert() {}

  /// The alert's name; empty if the message has none.
  static String name(SSLException failure) {
    String message = String.valueOf(failure.getMessage());
    int end = message.indexOf(") ");
    boolean isNamed = message.startsWith("(") && end > 0;
    return isNamed ? message.substring(1, end) : "";
  }

  /// @param notes what was seen of the handshake
  /// @return empty if the alert says less than the JDK's message
  static Optional<String> words(SSLException failure, HandshakeNotes notes) {
    return switch (name(failure)) {
      case "certificate_required" ->
          Optional.of(
              switch (notes.client()) {
                case NOT_ASKED ->
                    "the server wants a client certificate that it takes (tls.client)";
                case NONE_SHOWN -> WANTS;
                case SHOWN -> REFUSES;
              });
      case "handshake_failure", "insufficient_security" -> Optional.of(failed(notes));
      case "protocol_version" ->
          Optional.of(
              "the server takes none of the protocols offered ("
                  + (notes.isOldOffered() ? "TLS 1.0 to 1.3)" : "TLS 1.2 and 1.3)" + OLD));
      case "bad_certificate",
          "unsupported_certificate",
          "certificate_revoked",
          "certificate_expired",
          "unknown_ca",
          "access_denied" ->
          refused(name(failure), notes.client());
      case "unrecognized_name" -> Optional.of("the server knows no host of this name (SNI)");
      case "no_application_protocol" ->
          Optional.of("the server does not take HTTP/1.1 (ALPN), and may speak HTTP/2 alone");
      default -> Optional.empty();
    };
  }

  private static String failed(HandshakeNotes notes) {
    return switch (notes.client()) {
      case NOT_ASKED ->
          "no cipher or protocol in common with the server" + (notes.isOldOffered() ? "" : OLD);
      case NONE_SHOWN -> WANTS;
      case SHOWN -> REFUSES;
    };
  }

  private static Optional<String> refused(String alert, ClientAuth client) {
    return switch (client) {
      case NOT_ASKED -> Optional.empty();
      case NONE_SHOWN -> Optional.of(WANTS);
      case SHOWN -> Optional.of(REFUSES + " (" + alert + ")");
    };
  }
}
