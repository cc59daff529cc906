package dev.homelab.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
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
    try (Socket socket = new Socket();
        Deadline deadline = Deadline.closing(socket, end)) {
      try {
        return walk(socket, end);
      } catch (CaFileException e) {
        throw e;
      } catch (IOException e) {
        boolean isLate = deadline.passed() || end - System.nanoTime() <= 0;
        return walked(OptionalInt.empty(), isLate ? faults.late(leg, e) : failure(e));
      }
    } catch (CaFileException e) {
      throw e;
    } catch (IOException e) {
      return walked(OptionalInt.empty(), failure(e));
    }
  }

  private Walk walk(Socket socket, long end) throws IOException {
    Optional<TlsSockets> tls = request.secure() ? Optional.of(warm()) : Optional.empty();
    begin(Leg.CONNECT);
    socket.connect(address, (int) Math.min(faults.connectTimeout().toMillis(), millisTo(end)));
    ended();
    Socket line = socket;
    if (tls.isPresent()) {
      begin(Leg.TLS);
      line = shakeHands(tls.get(), socket, end);
      ended();
    }
    begin(Leg.HTTP);
    line.setSoTimeout(millisTo(end));
    line.getOutputStream().write(head().getBytes(StandardCharsets.US_ASCII));
    line.getOutputStream().flush();
    InputStream in = new BufferedInputStream(line.getInputStream());
    in.mark(1);
    int first = in.read();
    if (first < 0) {
      throw faults.noAnswer();
    }
    ended();
    in.reset();
    return walked(OptionalInt.of(new StatusReader(in, faults).read()), null);
  }

  /// Sockets that share nothing: had a session been resumed, no certificate would be shown.
  private TlsSockets warm() throws CaFileException {
    TlsSockets sockets = trust.fresh(request.host());
    sockets.warmUp();
    return sockets;
  }

  private SSLSocket shakeHands(TlsSockets sockets, Socket socket, long end) throws IOException {
    socket.setSoTimeout(millisTo(end));
    SSLSocket tls = (SSLSocket) sockets.createSocket(socket, request.host(), request.port(), false);
    tls.startHandshake();
    if (tls.getSession().getPeerCertificates()[0] instanceof X509Certificate own) {
      certificate = ServerCertificate.of(own);
    }
    return tls;
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

  private Unreachable failure(IOException cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof CertificateRefused refused) {
        certificate = ServerCertificate.of(refused.certificate());
      }
    }
    return switch (leg) {
      case NAME -> faults.name(cause);
      case CONNECT -> faults.connect(cause);
      case TLS -> faults.tls(cause);
      case HTTP -> cause instanceof SSLException ? faults.tls(cause) : faults.http(cause);
    };
  }

  private Walk walked(OptionalInt status, @Nullable Unreachable failure) {
    return new Walk(
        address,
        Map.copyOf(times),
        status,
        Optional.ofNullable(certificate),
        Optional.ofNullable(failure));
  }

  private static SocketTimeoutException timeout() {
    return new SocketTimeoutException("the whole took too long");
  }

  private static int millisTo(long end) throws SocketTimeoutException {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw timeout();
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }
}
