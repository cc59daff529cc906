package dev.homelab.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// Walks the legs of one exchange, of one [Probe] to one address.
final class Walker {
  private final Request request;
  private final InetSocketAddress address;
  private final Trust trust;
  private final String userAgent;
  private final Faults faults;
  private final Map<Leg, Duration> times = new EnumMap<>(Leg.class);
  private Leg leg = Leg.CONNECT;
  private long legStart;
  private @Nullable ServerCertificate certificate;

  Walker(Request request, InetSocketAddress address, Trust trust, String userAgent, Faults faults) {
    this.request = request;
    this.address = address;
    this.trust = trust;
    this.userAgent = userAgent;
    this.faults = faults;
  }

  /// @param end when it has to be over, as [System#nanoTime] will give it
  Walk until(long end) throws CaFileException {
    Optional<TlsSockets> tls = request.secure() ? Optional.of(warm()) : Optional.empty();
    try (Line line = new Line(address, faults, end)) {
      try {
        return walked(OptionalInt.of(walk(line, tls)), null);
      } catch (IOException e) {
        return walked(OptionalInt.empty(), failure(e, line.isLate()));
      }
    }
  }

  /// The status of the answer.
  private int walk(Line line, Optional<TlsSockets> tls) throws IOException {
    begin(Leg.CONNECT);
    Socket socket = line.connect();
    ended();
    if (tls.isPresent()) {
      begin(Leg.TLS);
      SSLSocket secured = line.overTls(tls.get(), request);
      if (secured.getSession().getPeerCertificates()[0] instanceof X509Certificate own) {
        certificate = ServerCertificate.of(own);
      }
      socket = secured;
      ended();
    }
    begin(Leg.HTTP);
    socket.setSoTimeout(line.millisLeft());
    socket.getOutputStream().write(head().getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    InputStream in = new BufferedInputStream(socket.getInputStream());
    in.mark(1);
    int first = in.read();
    if (first < 0) {
      throw faults.noAnswer();
    }
    ended();
    in.reset();
    return new StatusReader(in, faults).read();
  }

  /// Sockets that share nothing: had a session been resumed, no certificate would be shown.
  private TlsSockets warm() throws CaFileException {
    TlsSockets sockets = trust.fresh(request.host());
    sockets.warmUp();
    return sockets;
  }

  private String head() {
    URI uri = URI.create(request.uri().toASCIIString());
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "GET "
        + path
        + query
        + " HTTP/1.1\r\nHost: "
        + request.hostHeader()
        + "\r\nUser-Agent: "
        + userAgent
        + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
  }

  private void begin(Leg next) {
    leg = next;
    legStart = System.nanoTime();
  }

  private void ended() {
    times.put(leg, Duration.ofNanos(System.nanoTime() - legStart));
  }

  private Unreachable failure(IOException cause, boolean isLate) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof CertificateRefused refused) {
        certificate = ServerCertificate.of(refused.certificate());
      }
    }
    return cause instanceof Unreachable || !isLate ? faults.http(cause) : faults.late(leg, cause);
  }

  private Walk walked(OptionalInt status, @Nullable Unreachable failure) {
    return new Walk(
        address,
        Map.copyOf(times),
        status,
        Optional.ofNullable(certificate),
        Optional.ofNullable(failure));
  }
}
