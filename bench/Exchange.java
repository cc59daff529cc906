import java.io.FileInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/// One GET over TLS by the JDK's own sockets and nothing else: what a probe costs whatever is around it.
///
///     Exchange CA-FILE HOST PORT PATH
final class Exchange {
  public static void main(String[] arguments) throws Exception {
    KeyStore roots = KeyStore.getInstance("PKCS12");
    roots.load(null, null);
    try (InputStream pem = new FileInputStream(arguments[0])) {
      roots.setCertificateEntry("root", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(roots);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    int port = Integer.parseInt(arguments[2]);
    Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
    SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, arguments[1], port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setNamedGroups(new String[] {"x25519", "ffdhe2048", "secp256r1", "secp384r1"});
    socket.setSSLParameters(parameters);
    String request = "GET " + arguments[3] + " HTTP/1.1\r\nHost: " + arguments[1] + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    System.out.write(socket.getInputStream().readAllBytes());
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
