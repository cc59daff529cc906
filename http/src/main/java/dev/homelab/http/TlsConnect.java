package dev.homelab.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import javax.net.ssl.HttpsURLConnection;

/// The TLS side of a connection, apart from [Http] so that a plain exchange loads none of it.
final class TlsConnect {
  private TlsConnect() {}

  /// To be called before a connection is opened: the JDK would make one ready to trust its own
  /// roots, and read them for that, before it is told that others decide.
  static void noDefault() {
    HttpsURLConnection.setDefaultSSLSocketFactory(NoSockets.ONLY);
  }

  /// Connects, unless a kept connection serves, and shakes hands under the host's own name.
  ///
  /// @throws Unreachable if TCP or TLS fails
  /// @throws CaFileException if the CA file gives no certificate
  static void connect(HttpURLConnection connection, Trust trust, String host, Faults faults)
      throws IOException {
    HttpsURLConnection tls = (HttpsURLConnection) connection;
    TlsSockets sockets = trust.sockets(host);
    tls.setSSLSocketFactory(sockets);
    sockets.connecting();
    try {
      tls.connect();
    } catch (IOException e) {
      throw sockets.connected() ? faults.tls(e) : faults.connect(e);
    }
  }
}
