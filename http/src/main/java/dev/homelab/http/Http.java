package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One HTTP/1.1 exchange: dialled as the [Dial] says, over TLS as the [Trust] says, with the URL's
/// name for the Host header, SNI and the certificate check.
///
/// No redirect followed, no credentials but those in the request; a proxy only where no rule of the
/// dial leads to the host. A POST is sent at most once. A GET may be sent a second time when the
/// server closes the connection without an answer. A name with several addresses is tried at each
/// in turn ([Turns]), as long as none could be connected to. Connections are kept for the next
/// exchange of the same process.
///
/// The timeouts bound one address's connect and the server's silence, not the whole: a name server,
/// or a server that sends a byte now and then, can take longer. Who has a deadline runs the
/// exchange in a thread that it can leave behind.
///
/// Built on `HttpURLConnection`, whose first request costs a tenth of what
/// `java.net.http.HttpClient` costs a process. Immutable, safe for use by several threads.
public final class Http {
  private static final String HOST_HEADER_ALLOWED = "sun.net.http.allowRestrictedHeaders";
  private static final String POST_AGAIN = "sun.net.http.retryPost";

  private final Dial dial;
  private final Proxies proxies;
  private final Trust trust;
  private final String userAgent;
  private final Duration connectTimeout;
  private final Duration readTimeout;

  private final Turns turns;
  private final Map<Tunnel, TunnelSockets> tunnels = new ConcurrentHashMap<>();

  /// As the constructor that follows, without a proxy.
  public Http(
      Dial dial, Trust trust, String userAgent, Duration connectTimeout, Duration readTimeout) {
    this(dial, Proxies.none(), trust, userAgent, connectTimeout, readTimeout);
  }

  /// @param userAgent the `User-Agent` header, such as `homelab/1.2.0`
  /// @param connectTimeout bound of one TCP connect, from 1 ms to about 24 days
  /// @param readTimeout bound of the server's silence, in the TLS handshake and in the answer
  /// @throws IllegalStateException if the JVM runs without
  ///     `-Dsun.net.http.allowRestrictedHeaders=true`: the JDK would leave out the Host header
  ///     without a word; or without `-Dsun.net.http.retryPost=false`: it would send a POST twice
  /// @throws IllegalArgumentException if a timeout is out of range
  public Http(
      Dial dial,
      Proxies proxies,
      Trust trust,
      String userAgent,
      Duration connectTimeout,
      Duration readTimeout) {
    if (!Boolean.getBoolean(HOST_HEADER_ALLOWED)) {
      throw new IllegalStateException(
          "start Java with -D" + HOST_HEADER_ALLOWED + "=true: the Host header depends on it");
    }
    if (!"false".equals(System.getProperty(POST_AGAIN))) {
      throw new IllegalStateException(
          "start Java with -D" + POST_AGAIN + "=false: else a POST may be sent twice");
    }
    this.dial = dial;
    this.proxies = proxies;
    this.trust = trust;
    this.userAgent = userAgent;
    this.connectTimeout = checked(connectTimeout);
    this.readTimeout = checked(readTimeout);
    this.turns = new Turns(connectTimeout);
  }

  /// All headers that a request goes out with, secrets included, in the order in which they are
  /// set.
  public Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "*/*");
    headers.putAll(request.headers());
    headers.put("User-Agent", userAgent);
    headers.put("Host", request.hostHeader());
    headers.put("Connection", "keep-alive");
    request.body().ifPresent(b -> headers.put("Content-Length", Integer.toString(b.length)));
    return headers;
  }

  /// Sends a request and waits for the answer's head. Any status is an answer.
  ///
  /// @throws Unreachable if no answer came; nothing of the request was sent unless its leg is
  ///     [Leg#HTTP]
  /// @throws CaFileException if the configured CA file gives no certificate
  public Response send(Request request) throws IOException {
    @Nullable ProxyServer proxy = proxy(request);
    return turns.first(
        dialled(request, proxy),
        addresses(request, proxy),
        (address, patience) -> send(request, address, proxy, patience));
  }

  /// Opens a WebSocket to where a GET would go, with the headers that it would go out with.
  ///
  /// @param mostBytes the longest message that is taken
  /// @param ping how long the server may be silent until it is asked for a sign of life, in whole
  ///     seconds; without one for as long again the connection is lost
  /// @throws Unreachable if no answer came
  /// @throws UpgradeRefused if the server answered as to any other request
  /// @throws CaFileException if the configured CA file gives no certificate
  public WebSocket webSocket(Request request, int mostBytes, Duration ping) throws IOException {
    @Nullable ProxyServer proxy = proxy(request);
    Upgrading upgrading =
        new Upgrading(request, headers(request), tunnel(request, proxy), trust, mostBytes, ping);
    return turns.first(
        dialled(request, proxy),
        addresses(request, proxy),
        (address, patience) ->
            upgrading.at(address, faults(endpoint(request, address, proxy), patience)));
  }

  /// Whose addresses are tried.
  private static String dialled(Request request, @Nullable ProxyServer proxy) {
    return proxy == null
        ? request.host() + ":" + request.port()
        : proxy.host() + ":" + proxy.port();
  }

  private @Nullable ProxyServer proxy(Request request) {
    return dial.target(request.host()).isPresent() ? null : proxies.to(request).orElse(null);
  }

  private Optional<Tunnel> tunnel(Request request, @Nullable ProxyServer proxy) {
    return proxy == null
        ? Optional.empty()
        : Optional.of(new Tunnel(proxy, request.authority(), userAgent, readTimeout));
  }

  private List<InetSocketAddress> addresses(Request request, @Nullable ProxyServer proxy)
      throws Unreachable {
    try {
      return proxy == null
          ? dial.addresses(request.host(), request.port())
          : Dial.direct().addresses(proxy.host(), proxy.port());
    } catch (UnknownHostException e) {
      Endpoint endpoint =
          proxy == null
              ? Endpoint.unresolved(request.host(), request.port())
              : Endpoint.through(proxy, request.host(), request.port());
      throw faults(endpoint, connectTimeout).name(e);
    }
  }

  private static Endpoint endpoint(
      Request request, InetSocketAddress to, @Nullable ProxyServer proxy) {
    return proxy == null
        ? Endpoint.dialling(request.host(), request.port(), to)
        : Endpoint.through(proxy, request.host(), request.port());
  }

  private Response send(
      Request request, InetSocketAddress to, @Nullable ProxyServer proxy, Duration patience)
      throws IOException {
    Faults faults = faults(endpoint(request, to, proxy), patience);
    HttpURLConnection connection = open(request, to, proxy);
    connection.setConnectTimeout((int) patience.toMillis());
    connect(request, connection, proxy, faults);
    try {
      write(request, connection);
      return read(connection, faults);
    } catch (IOException e) {
      connection.disconnect();
      throw faults.http(e);
    } catch (StackOverflowError e) {
      // The JDK goes one call deeper with each 100.
      connection.disconnect();
      throw faults.http(new IOException("it announces an answer (100) again and again"));
    }
  }

  private HttpURLConnection open(Request request, InetSocketAddress to, @Nullable ProxyServer proxy)
      throws IOException {
    URI uri = request.uri();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String scheme = request.secure() ? "https" : "http";
    if (request.secure()) {
      TlsConnect.noDefault();
    }
    // A plain request names its host to the proxy; over TLS the tunnel does.
    @Nullable ProxyServer passing = request.secure() ? null : proxy;
    String where =
        passing == null
            ? Endpoint.literal(to.getAddress()) + ":" + to.getPort()
            : request.hostHeader();
    URLConnection opened =
        URI.create(scheme + "://" + where + path + query)
            .toURL()
            .openConnection(passing == null ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, to));
    HttpURLConnection connection = (HttpURLConnection) opened;
    connection.setInstanceFollowRedirects(false);
    connection.setReadTimeout((int) readTimeout.toMillis());
    connection.setRequestMethod(request.method());
    headers(request).forEach(connection::setRequestProperty);
    if (passing != null) {
      passing
          .authorization()
          .ifPresent(secret -> connection.setRequestProperty("Proxy-Authorization", secret));
    }
    byte[] body = request.bodyBytes();
    if (body != null) {
      // Not streamed, since the JDK would then drop what a 401 or a 407 says.
      connection.setDoOutput(true);
    }
    return connection;
  }

  private void connect(
      Request request, HttpURLConnection connection, @Nullable ProxyServer proxy, Faults faults)
      throws IOException {
    if (request.secure()) {
      Optional<Tunnel> tunnel = tunnel(request, proxy);
      TlsConnect.connect(connection, trust, request.host(), tunnel, tunnels, faults);
      return;
    }
    try {
      connection.connect();
    } catch (IOException e) {
      throw faults.connect(e);
    }
  }

  private static void write(Request request, HttpURLConnection connection) throws IOException {
    byte[] body = request.bodyBytes();
    if (body != null) {
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
    }
  }

  private static Response read(HttpURLConnection connection, Faults faults) throws IOException {
    int status = connection.getResponseCode();
    if (status < 100) {
      throw faults.noHttp();
    }
    long announced = status == 204 || status == 304 ? 0 : connection.getContentLengthLong();
    InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
    Body body =
        in == null
            ? new Body(InputStream.nullInputStream(), 0, connection, faults)
            : new Body(in, announced, connection, faults);
    return new Response(status, headers(connection), body);
  }

  private static Map<String, String> headers(HttpURLConnection connection) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 1; connection.getHeaderFieldKey(i) != null; i++) {
      headers.putIfAbsent(connection.getHeaderFieldKey(i), connection.getHeaderField(i));
    }
    return headers;
  }

  private Faults faults(Endpoint endpoint, Duration patience) {
    return new Faults(endpoint, patience, readTimeout);
  }

  private static Duration checked(Duration timeout) {
    if (timeout.compareTo(Duration.ofMillis(1)) < 0
        || timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException("timeout: expected 1 ms or more, up to 24 days");
    }
    return timeout;
  }
}
