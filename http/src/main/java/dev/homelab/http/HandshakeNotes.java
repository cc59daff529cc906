package dev.homelab.http;

import dev.homelab.http.Handshake.ClientAuth;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// What is seen of the handshakes of one [TlsSockets] as they go: of one that fails the JDK tells
/// nothing afterwards. With several threads it is the latest.
final class HandshakeNotes {
  private final boolean isOldOffered;
  private volatile @Nullable Handshake seen;
  private volatile ClientAuth client = ClientAuth.NOT_ASKED;

  /// @param isOldOffered whether [OldTls] is offered
  HandshakeNotes(boolean isOldOffered) {
    this.isOldOffered = isOldOffered;
  }

  boolean isOldOffered() {
    return isOldOffered;
  }

  /// The server has shown its certificates.
  ///
  /// @param isBelieved whether they are in order
  void shown(X509Certificate[] chain, @Nullable Socket socket, boolean isBelieved) {
    @Nullable SSLSession session =
        socket instanceof SSLSocket tls ? tls.getHandshakeSession() : null;
    seen =
        new Handshake(
            ServerChain.of(chain, isBelieved),
            session == null ? "" : session.getProtocol(),
            session == null ? "" : session.getCipherSuite(),
            ClientAuth.NOT_ASKED);
  }

  /// The server asks for a certificate.
  void asked(boolean isAnswered) {
    if (isAnswered || client == ClientAuth.NOT_ASKED) {
      client = isAnswered ? ClientAuth.SHOWN : ClientAuth.NONE_SHOWN;
    }
  }

  ClientAuth client() {
    return client;
  }

  /// Empty as long as the server has shown nothing.
  Optional<Handshake> handshake() {
    @Nullable Handshake made = seen;
    return made == null
        ? Optional.empty()
        : Optional.of(new Handshake(made.chain(), made.protocol(), made.cipher(), client));
  }
}
