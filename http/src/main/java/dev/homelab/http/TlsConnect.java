package dev.homelab.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.Optional;
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
  /// @param tunnel over which, where it goes by a proxy
  /// @param tunnels those made before: kept connections are found by what made their sockets
  /// @throws Unreachable if TCP or TLS fails
  /// @throws CaFileException if the CA file gives no certificate
  static void connect(
      HttpURLConnection connection,
      Trust trust,
      String host,
      Optional<Tunnel> tunnel,
      Map<Tunnel, TunnelSockets> tunnels,
      Faults faults)
      throws IOException {
    HttpsURLConnection tls = (HttpsURLConnection) connection;
    TlsSockets sockets = trust.sockets(host);
    tls.setSSLSocketFactory(
        tunnel.isEmpty()
            ? sockets
            : tunnels.computeIfAbsent(tunnel.get(), way -> new TunnelSockets(way, sockets)));
    sockets.connecting();
    try {
      tls.connect();
    } catch (IOException e) {
      throw sockets.connected() ? faults.tls(e, sockets.notes()) : faults.connect(e);
    }
  }
}
