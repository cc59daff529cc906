package dev.homelab.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/// Lays TLS over a connected socket for one host name: whatever address the connection goes to, SNI
/// and the certificate check use the name given here.
final class TlsSockets extends LaidSockets {
  /// The JDK's groups in another order. A handshake makes key pairs of the first group and of the
  /// next of another kind, and one of `secp256r1`, which few servers ask for once `x25519` is
  /// there, would take a fresh JVM longer than all the rest of the handshake.
  private static final String[] GROUPS = {
    "x25519",
    "ffdhe2048",
    "secp256r1",
    "secp384r1",
    "secp521r1",
    "x448",
    "ffdhe3072",
    "ffdhe4096",
    "ffdhe6144",
    "ffdhe8192"
  };

  private final String host;
  private final SSLContext context;
  private final SSLSocketFactory sockets;

  /// Set once TCP is connected, which tells a failed connection from a failed handshake. By thread,
  /// since several threads may connect to one host at a time.
  private final ThreadLocal<Boolean> connected = ThreadLocal.withInitial(() -> false);

  private final HandshakeNotes notes;

  private TlsSockets(String host, TrustManager trust, OwnCertificate own, HandshakeNotes notes) {
    this.host = host;
    this.notes = notes;
    this.context = context(trust, own);
    this.sockets = context.getSocketFactory();
  }

  /// @param client what is shown if the host asks for a certificate, if anything is
  /// @throws CaFileException if the CA file gives no certificate
  /// @throws ClientFileException if what is to be shown can't be used
  static TlsSockets checked(String host, @Nullable CaSource caFile, @Nullable ClientSource client)
      throws CaFileException, ClientFileException {
    HandshakeNotes notes = new HandshakeNotes(false);
    LayeredTrust trust = new LayeredTrust(RootStore.layers(caFile), notes);
    return new TlsSockets(host, trust, OwnCertificate.of(client, notes), notes);
  }

  /// As [#checked], for a host that may be anybody, and speak TLS of old.
  static TlsSockets unchecked(String host, @Nullable ClientSource client)
      throws ClientFileException {
    HandshakeNotes notes = new HandshakeNotes(true);
    return new TlsSockets(host, new BlindTrust(notes), OwnCertificate.of(client, notes), notes);
  }

  /// As [#checked], for a host that may be anybody, but speaks no TLS of old.
  static TlsSockets blind(String host) {
    HandshakeNotes notes = new HandshakeNotes(false);
    return new TlsSockets(host, new BlindTrust(notes), OwnCertificate.none(notes), notes);
  }

  private static SSLContext context(TrustManager trust, OwnCertificate own) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {own}, new TrustManager[] {trust}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime has no TLS", e);
    }
  }

  /// Does what a process pays once, for its first handshake, without a connection: who takes the
  /// time of a handshake wants that of the network and the server.
  void warmUp() {
    try {
      SSLEngine engine = context.createSSLEngine(host, 443);
      engine.setUseClientMode(true);
      engine.setSSLParameters(limited(engine.getSSLParameters()));
      ByteBuffer hello = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
      engine.wrap(ByteBuffer.allocate(0), hello);
    } catch (SSLException e) {
      // The handshake itself will tell.
    }
  }

  /// To be called before a connection is tried on this thread.
  void connecting() {
    connected.set(false);
  }

  /// Whether TCP was connected on this thread since [#connecting].
  boolean connected() {
    return connected.get();
  }

  @Override
  public Socket createSocket(Socket socket, String dialled, int port, boolean autoClose)
      throws IOException {
    connected.set(true);
    SSLSocket layered = (SSLSocket) sockets.createSocket(socket, host, port, autoClose);
    SSLParameters parameters = limited(layered.getSSLParameters());
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setNamedGroups(GROUPS);
    layered.setSSLParameters(parameters);
    return layered;
  }

  /// Whatever the process allows, see [OldTls].
  private SSLParameters limited(SSLParameters parameters) {
    if (notes.isOldOffered()) {
      parameters.setProtocols(OldTls.protocols());
    } else {
      parameters.setProtocols(OldTls.protocolsWithout());
      parameters.setCipherSuites(OldTls.without(parameters.getCipherSuites()));
    }
    return parameters;
  }

  /// What was seen of the handshakes so far.
  HandshakeNotes notes() {
    return notes;
  }

  /// A plain socket: TLS is laid over it once it is connected.
  @Override
  public Socket createSocket() {
    return new Socket();
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }
}
