package dev.homelab.http;

/// What a TLS handshake showed, whether it came to its end or not.
///
/// @param chain what the server showed
/// @param protocol as Java names it, such as `TLSv1.3`
/// @param cipher as IANA names it, such as `TLS_AES_128_GCM_SHA256`
/// @param client what became of a certificate of our own
public record Handshake(ServerChain chain, String protocol, String cipher, ClientAuth client) {

  /// Whether a server wants its clients to show a certificate.
  public enum ClientAuth {
    /// It did not ask.
    NOT_ASKED,
    /// It asked, and there is none for it, or none of a kind that it takes.
    NONE_SHOWN,
    /// It asked, and was shown one.
    SHOWN
  }
}
