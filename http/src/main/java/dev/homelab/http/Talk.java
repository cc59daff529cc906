package dev.homelab.http;

import java.util.Locale;
import java.util.Optional;

/// What is spoken over a connection that a [Probe] makes.
public enum Talk {
  HTTP(80, false),
  HTTPS(443, true),
  /// Nothing: the connection is all that is asked for.
  TCP(0, false),
  /// Nothing but the handshake.
  TLS(0, true),
  /// SMTP, as a mail server has it, and TLS by `STARTTLS` (RFC 3207).
  SMTP(25, true),
  /// IMAP, and TLS by `STARTTLS` (RFC 9051, 6.2.1).
  IMAP(143, true),
  /// PostgreSQL, and TLS by its `SSLRequest` message.
  POSTGRES(5432, true);

  private final int port;
  private final boolean secure;

  Talk(int port, boolean secure) {
    this.port = port;
    this.secure = secure;
  }

  /// That of a URL's scheme, in small letters.
  public static Optional<Talk> named(String scheme) {
    for (Talk talk : values()) {
      if (talk.scheme().equals(scheme)) {
        return Optional.of(talk);
      }
    }
    return Optional.empty();
  }

  /// The scheme of its URLs.
  public String scheme() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its usual port; 0 if it has none.
  public int port() {
    return port;
  }

  /// Whether there is TLS.
  public boolean secure() {
    return secure;
  }

  /// Whether TLS begins with a request in the clear.
  public boolean isUpgraded() {
    return switch (this) {
      case SMTP, IMAP, POSTGRES -> true;
      case HTTP, HTTPS, TCP, TLS -> false;
    };
  }
}
