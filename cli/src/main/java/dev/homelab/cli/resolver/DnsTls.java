package dev.homelab.cli.resolver;

import dev.homelab.cli.settings.TrustedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// How a resolver is asked over TLS. With a name its certificate has to be for that, and issued
/// under a root of the JDK or under the lab's own authority (the strict profile of RFC 7858 and RFC
/// 8310); without one any certificate is taken (the opportunistic profile).
///
/// @param name as the DNS has it
/// @param authority the file of `tls.ca_file`
public record DnsTls(Optional<String> name, Optional<TrustedFile> authority) {
  /// What each connection needs, made once: roots are read and parsed here.
  ///
  /// @throws IOException if there is nothing to trust; the message says why
  Ready ready() throws IOException {
    try {
      TrustManager[] trust = name.isEmpty() ? new TrustManager[] {new AnyPeer()} : strict();
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust, null);
      return new Ready(name, context);
    } catch (GeneralSecurityException e) {
      throw new IOException("no certificate to trust: " + e.getMessage(), e);
    }
  }

  /// A resolver that can be asked.
  record Ready(Optional<String> name, SSLContext context) {
    private static final String BY_RSA = "TLS_RSA_";

    /// Lays TLS over a connection, and shakes hands. TLS of old, which other hosts may be allowed
    /// in this process, is none for a resolver (RFC 8310).
    ///
    /// @throws IOException if that fails; the message says why
    SSLSocket over(Socket connected, InetSocketAddress server) throws IOException {
      String host = name.orElse(server.getAddress().getHostAddress());
      SSLSocket socket =
          (SSLSocket)
              context.getSocketFactory().createSocket(connected, host, server.getPort(), true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
      parameters.setCipherSuites(withoutRsa(parameters.getCipherSuites()));
      if (name.isPresent()) {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
      }
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return socket;
    }

    private static String[] withoutRsa(String[] ciphers) {
      return Arrays.stream(ciphers)
          .filter(cipher -> !cipher.startsWith(BY_RSA))
          .toArray(String[]::new);
    }
  }

  private TrustManager[] strict() throws GeneralSecurityException, IOException {
    if (authority.isEmpty()) {
      return managers(null);
    }
    KeyStore roots = KeyStore.getInstance(KeyStore.getDefaultType());
    roots.load(null, null);
    int count = 0;
    for (Certificate root : roots(authority.get())) {
      roots.setCertificateEntry("root " + count++, root);
    }
    return managers(roots);
  }

  private static List<Certificate> roots(TrustedFile file)
      throws GeneralSecurityException, IOException {
    List<Certificate> roots =
        new ArrayList<>(
            CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(file.read())));
    if (roots.isEmpty()) {
      throw new IOException("tls.ca_file holds no certificate: expected PEM text");
    }
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager known) {
        roots.addAll(List.of(known.getAcceptedIssuers()));
      }
    }
    return roots;
  }

  /// @param roots null for those of the JDK
  private static TrustManager[] managers(@Nullable KeyStore roots) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(roots);
    return factory.getTrustManagers();
  }

  /// Takes any certificate: nobody said whose it has to be.
  private static final class AnyPeer extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
