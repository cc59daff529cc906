package dev.homelab.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Walks the legs of one visit, of one [Probe].
final class Walker {
  private static final int BAD_REQUEST = 400;

  private final Visit visit;
  private final Race race;
  private final Trust trust;
  private final String userAgent;
  private final Duration connect;
  private final Duration whole;
  private final long end;
  private final Map<Leg, Duration> times = new EnumMap<>(Leg.class);
  private FirstBytes first = new FirstBytes();
  private Leg leg = Leg.CONNECT;
  private long legStart;
  private @Nullable TlsSockets sockets;
  private OptionalInt status = OptionalInt.empty();
  private Optional<String> location = Optional.empty();

  Walker(
      Visit visit,
      List<InetSocketAddress> addresses,
      Trust trust,
      String userAgent,
      Duration connect,
      Duration whole) {
    this.visit = visit;
    this.trust = trust;
    this.userAgent = userAgent;
    this.connect = connect;
    this.whole = whole;
    this.end = System.nanoTime() + whole.toNanos();
    this.race = new Race(addresses, first::socket, connect);
  }

  Walk walk() throws IOException {
    if (visit.talk().secure()) {
      // They share nothing: had a session been resumed, no certificate would be shown.
      sockets = trust.fresh(visit.host());
      sockets.warmUp();
    }
    Race.Result result = race.run(end);
    Faults faults = faults(result.address());
    @Nullable Unreachable failure = null;
    @Nullable Socket socket = result.socket();
    if (socket == null) {
      IOException cause = result.failure() == null ? new IOException() : result.failure();
      failure = isOver() ? faults.late(leg, cause) : faults.connect(cause);
    } else {
      times.put(leg, result.took());
      failure = walk(socket, result.address(), faults);
    }
    return new Walk(
        result.address(),
        race.finish(end, faults),
        Map.copyOf(times),
        status,
        location,
        sockets == null ? Optional.empty() : sockets.notes().handshake(),
        Optional.ofNullable(failure));
  }

  private Faults faults(InetSocketAddress address) {
    return new Faults(Endpoint.dialling(visit.host(), visit.port(), address), connect, whole);
  }

  private boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  /// @return why it ended early; null if it did not
  private @Nullable Unreachable walk(Socket socket, InetSocketAddress address, Faults faults) {
    try (Line line = Line.over(socket, faults, end)) {
      try {
        walk(line, socket, faults);
      } catch (IOException e) {
        Unreachable failure = failure(e, line.isLate(), faults);
        boolean isMute = failure.leg() == Leg.HTTP && sockets != null && !line.isLate();
        return isMute && look(address).takesHttp2()
            ? faults.spoken(leg, "HTTP/2 alone", e)
            : failure;
      }
    }
    boolean isRefused = sockets == null && status.orElse(0) == BAD_REQUEST;
    return isRefused && look(address).takesTls()
        ? faults.spoken(leg, "TLS", new IOException("the answer is 400"))
        : null;
  }

  private SecondLook look(InetSocketAddress address) {
    return new SecondLook(visit, address, connect, end);
  }

  private void walk(Line line, Socket connected, Faults faults) throws IOException {
    Socket socket = connected;
    socket.setSoTimeout(line.millisLeft());
    if (sockets != null) {
      begin(Leg.TLS);
      try {
        new StartTls(socket).ask(visit.talk());
      } catch (StartTls.NotOffered e) {
        throw faults.notSecure(e);
      }
      socket = line.overTls(sockets, visit.host(), visit.port());
      ended();
    }
    if (visit.request().isPresent()) {
      begin(Leg.HTTP);
      socket.setSoTimeout(line.millisLeft());
      exchange(socket, visit.request().get(), faults);
    }
  }

  private void exchange(Socket socket, Request request, Faults faults) throws IOException {
    socket.getOutputStream().write(head(request).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    InputStream in = new BufferedInputStream(heard(socket));
    in.mark(1);
    int one = in.read();
    if (one < 0) {
      throw faults.noAnswer();
    }
    ended();
    in.reset();
    StatusReader reader = new StatusReader(in, faults);
    status = OptionalInt.of(reader.read());
    location = reader.location();
  }

  /// Under TLS the first bytes of the connection are not those of the answer.
  private InputStream heard(Socket socket) throws IOException {
    if (sockets == null) {
      return socket.getInputStream();
    }
    first = new FirstBytes();
    return first.noting(socket.getInputStream());
  }

  private String head(Request request) {
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

  private Unreachable failure(IOException cause, boolean isLate, Faults faults) {
    if (isLate) {
      return cause instanceof Unreachable known ? known : faults.late(leg, cause);
    }
    Optional<String> other = first.spoken().filter(this::isUnexpected);
    if (other.isPresent()) {
      return faults.spoken(leg, other.get(), cause);
    }
    // With TLS 1.3 a server refuses a client's certificate after the handshake.
    boolean isTls = leg == Leg.TLS || cause instanceof SSLException;
    return isTls && sockets != null && !(cause instanceof Unreachable)
        ? faults.tls(cause, sockets.notes())
        : faults.http(cause);
  }

  /// Whether something is not what the server should speak on this leg.
  private boolean isUnexpected(String spoken) {
    return switch (spoken) {
      case "TLS" -> !visit.talk().secure();
      case "plain HTTP" -> visit.talk() != Talk.HTTP;
      case "SMTP or FTP" -> visit.talk() != Talk.SMTP;
      case "IMAP" -> visit.talk() != Talk.IMAP;
      default -> true;
    };
  }
}
