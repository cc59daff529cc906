import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// One GET over TLS by the JDK's own sockets and nothing else: what a probe costs whatever is around it.
///
///     Exchange CA-FILE HOST PORT PATH
///
/// The properties `trust`, `groups`, `protocols` and `suites` make variants of it, for bench/handshake.
final class Exchange {
  public static void main(String[] arguments) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    String trust = System.getProperty("trust", "PKIX");
    context.init(null, trust.equals("PKIX") ? pkix(arguments[0]) : pinned(arguments, trust), null);
    int port = Integer.parseInt(arguments[2]);
    Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
    plain.setTcpNoDelay(true);
    SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, arguments[1], port, true);
    SSLParameters parameters = socket.getSSLParameters();
    if (trust.equals("PKIX")) {
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
    parameters.setNamedGroups(System.getProperty("groups", "x25519,ffdhe2048,secp256r1,secp384r1").split(","));
    if (System.getProperty("protocols") != null) {
      parameters.setProtocols(System.getProperty("protocols").split(","));
    }
    if (System.getProperty("suites") != null) {
      parameters.setCipherSuites(System.getProperty("suites").split(","));
    }
    socket.setSSLParameters(parameters);
    String request = "GET " + arguments[3] + " HTTP/1.1\r\nHost: " + arguments[1] + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    System.out.write(socket.getInputStream().readAllBytes());
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static X509Certificate authority(String file) throws IOException, GeneralSecurityException {
    try (InputStream pem = new FileInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
    }
  }

  private static TrustManager[] pkix(String file) throws IOException, GeneralSecurityException {
    KeyStore roots = KeyStore.getInstance("PKCS12");
    roots.load(null, null);
    roots.setCertificateEntry("root", authority(file));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(roots);
    return trust.getTrustManagers();
  }

  private static TrustManager[] pinned(String[] arguments, String trust) throws IOException, GeneralSecurityException {
    return new TrustManager[] {new Pinned(trust.equals("all") ? null : authority(arguments[0]), arguments[1])};
  }

  /// Believes a certificate that this authority has signed itself. It leaves out much of what PKIX asks for, and
  /// so tells the least that a check can cost; with no authority it believes all.
  private static final class Pinned extends X509ExtendedTrustManager {
    private final X509Certificate authority;
    private final String host;

    Pinned(X509Certificate authority, String host) {
      this.authority = authority;
      this.host = host;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
      if (authority == null) {
        return;
      }
      chain[0].checkValidity();
      try {
        chain[0].verify(authority.getPublicKey());
      } catch (GeneralSecurityException e) {
        throw new CertificateException(e);
      }
      boolean named = false;
      for (List<?> name : chain[0].getSubjectAlternativeNames()) {
        named |= host.equals(name.get(1));
      }
      if (!named || !chain[0].getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
        throw new CertificateException("another host's, or another authority's");
      }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
      throw new CertificateException("sockets only");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      throw new CertificateException("sockets only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
      throw new CertificateException("servers only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
      throw new CertificateException("servers only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
      throw new CertificateException("servers only");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
