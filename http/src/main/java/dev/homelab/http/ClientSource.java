package dev.homelab.http;

import java.io.IOException;

/// Where the certificate comes from that is shown to servers that want one, and its key. Both are
/// PEM text, and read when a connection over TLS is first made.
public interface ClientSource {
  /// What it is called in messages, such as the path of a file.
  String name();

  /// The certificate, and those that lead to its authority.
  ///
  /// @throws ClientFileException if it is not believed; the message says why
  /// @throws IOException if it can't be read
  byte[] certificates() throws IOException;

  /// The private key: PKCS#8, PKCS#1 for RSA, or SEC1 for EC; without a passphrase.
  ///
  /// @throws ClientFileException if it is not believed; the message says why
  /// @throws IOException if it can't be read
  byte[] key() throws IOException;
}
