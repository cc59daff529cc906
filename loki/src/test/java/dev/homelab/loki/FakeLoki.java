package dev.homelab.loki;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Trust;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A Loki for tests, on a free port of the loopback interface: it stores, refuses and answers as
/// the real one does (measured on 2.8 and 2.9, 3.x from its source), keeps every request, and
/// misbehaves on demand.
///
/// What differs from the real one: it knows no rate limits, a deletion takes effect at once, and of
/// LogQL it understands what [FakeLogQl] lists.
///
/// ```
/// try (FakeLoki loki = FakeLoki.start()) {
///   loki.fail(2, Fault.status(503, "not ready"));
///   …
/// }
/// ```
public final class FakeLoki implements AutoCloseable {
  private final ServerSocket server;
  private final FakeStore store;
  private final FakeApi api;
  private final InstantSource clock;
  private final Version version;
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final Socket held = new Socket();
  private final Thread acceptor;
  private volatile boolean closed;
  private volatile int accepted;

  /// The release whose behaviour is faked, where releases differ.
  public enum Version {
    /// The refusals of 2.8; of several by the distributor, the last.
    V2_8,
    /// The refusals of 2.9, grouped; label values kept in the escaped form of the JSON.
    V2_9,
    /// The refusals, limits and metadata of 3.4; `service_name` among the labels.
    V3
  }

  /// How a [FakeLoki] is set up. The defaults are those of a real one that nobody has configured.
  public static final class Builder {
    InstantSource clock = InstantSource.system();
    Version version = Version.V2_8;
    Optional<String> tenant = Optional.empty();
    Optional<String> token = Optional.empty();
    boolean lateEntriesHidden = true;
    boolean deletion;
    private boolean anyAge;
    boolean posts = true;
    int mostLines = 5000;
    private int mostStreams = 5000;

    private Builder() {}

    /// The server's clock; the system's by default.
    public Builder clock(InstantSource source) {
      this.clock = source;
      return this;
    }

    /// 2.8 by default.
    public Builder version(Version faked) {
      this.version = faked;
      return this;
    }

    /// Answers 401 to requests without this `X-Scope-OrgID`.
    public Builder tenant(String id) {
      this.tenant = Optional.of(id);
      return this;
    }

    /// Answers 401 to requests without this bearer token.
    public Builder token(String secret) {
      this.token = Optional.of(secret);
      return this;
    }

    /// Shows entries of over 3 hours ago at once, and not only after [FakeLoki#flushChunks].
    public Builder lateEntriesVisible() {
      this.lateEntriesHidden = false;
      return this;
    }

    /// Takes entries of any age in any order, as a server that is set up for an import does.
    public Builder anyAge() {
      this.anyAge = true;
      return this;
    }

    /// Has the delete API, which answers 404 by default.
    public Builder deletion() {
      this.deletion = true;
      return this;
    }

    /// Answers 405 to a query by POST, as what stands in front of a server can.
    public Builder withoutPosts() {
      this.posts = false;
      return this;
    }

    /// Gives at most so many lines at once; 5,000 by default.
    public Builder mostLines(int lines) {
      this.mostLines = lines;
      return this;
    }

    /// Answers 429 to a further stream; 5,000 by default.
    public Builder mostStreams(int streams) {
      this.mostStreams = streams;
      return this;
    }

    /// Starts it.
    public FakeLoki start() {
      try {
        return new FakeLoki(this);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private FakeLoki(Builder settings) throws IOException {
    this.clock = settings.clock;
    this.version = settings.version;
    this.store =
        new FakeStore(
            settings.version, settings.mostStreams, settings.lateEntriesHidden, settings.anyAge);
    this.api = new FakeApi(settings, store);
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.acceptor = Thread.ofPlatform().daemon().name("fake-loki").unstarted(this::accept);
    acceptor.start();
  }

  /// Starts one with the defaults.
  public static FakeLoki start() {
    return builder().start();
  }

  /// To be set up before it starts.
  public static Builder builder() {
    return new Builder();
  }

  /// Its base URL, such as `http://127.0.0.1:40111`.
  public URI uri() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /// A client that asks it in nobody's name.
  public LokiClient client() {
    Duration connect = Duration.ofSeconds(5);
    Duration read = Duration.ofSeconds(30);
    Http http = new Http(Dial.direct(), Trust.system(), "homelab/test", connect, read);
    return new LokiClient(http, uri(), Identity.nobody());
  }

  /// Its port.
  public int port() {
    return server.getLocalPort();
  }

  /// Every request since the start or the last [#forgetRequests], in order of arrival; those that
  /// were closed unread are not among them.
  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /// The requests to `/loki/api/v1/push`.
  public List<RecordedRequest> pushes() {
    return requests.stream().filter(r -> r.path().equals("/loki/api/v1/push")).toList();
  }

  /// Empties the record of requests.
  public void forgetRequests() {
    requests.clear();
  }

  /// How many connections were accepted so far.
  public int connections() {
    return accepted;
  }

  /// Everything stored, by stream and in order of arrival, entries that queries don't see yet
  /// included.
  public Map<Labels, List<Entry>> stored() {
    return store.everything();
  }

  /// What happens on a real one within an hour or two: late entries become visible.
  public void flushChunks() {
    store.flush();
  }

  /// Misbehaves for the next `times` requests, after those that are due already.
  public void fail(int times, Fault fault) {
    synchronized (faults) {
      for (int i = 0; i < times; i++) {
        faults.add(fault);
      }
    }
  }

  /// Behaves from now on.
  public void heal() {
    synchronized (faults) {
      faults.clear();
    }
  }

  /// Stores lines of one stream, as a push that somebody else makes.
  ///
  /// @throws IllegalArgumentException if it would be refused
  public void push(Labels stream, List<Entry> entries) {
    try {
      store.push(List.of(new FakePush(stream, entries)), clock.instant());
    } catch (FakeRefusal refusal) {
      throw new IllegalArgumentException(refusal);
    }
  }

  /// Stores entries as if they had been pushed.
  public void store(Labels stream, List<Entry> entries) {
    try {
      store.push(List.of(new FakePush(stream, entries)), clock.instant());
    } catch (FakeRefusal refused) {
      throw new IllegalArgumentException(refused);
    }
  }

  /// Deletes what is older, as retention does.
  public void retainFrom(Instant oldest) {
    store.retainFrom(Nanos.of(oldest));
  }

  /// From now on deletions are carried out only by [#carryOutDeletions]: until then the lines show.
  public void letDeletionsWait() {
    store.letDeletionsWait();
  }

  /// Carries out the deletions that wait.
  public void carryOutDeletions() {
    store.carryOut();
  }

  /// Closes every connection without a word, tails included, and goes on.
  public void dropConnections() {
    try {
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Closes every connection and refuses those to come. The port stays taken until [#close]: if it
  /// were free, a server of another test could answer there.
  public void refuseConnections() {
    SocketAddress address = server.getLocalSocketAddress();
    stop();
    try {
      held.setReuseAddress(true);
      held.bind(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Stops, and closes every connection.
  @Override
  public void close() {
    stop();
    try {
      held.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    closed = true;
    try {
      server.close();
      acceptor.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    dropConnections();
  }

  private @Nullable Fault nextFault() {
    synchronized (faults) {
      return faults.poll();
    }
  }

  private boolean closesUnread() {
    synchronized (faults) {
      if (faults.peek() instanceof Fault.CloseBeforeReading) {
        faults.remove();
        return true;
      }
      return false;
    }
  }

  private void accept() {
    while (!closed) {
      try {
        Socket connection = server.accept();
        synchronized (this) {
          accepted++;
        }
        connections.add(connection);
        Thread.ofPlatform().daemon().name("fake-loki-connection").start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      FakeWire wire = new FakeWire(connection.getInputStream(), connection.getOutputStream());
      boolean open = true;
      while (open && wire.arrives() && !closesUnread()) {
        Optional<RecordedRequest> request = wire.read();
        open = request.isPresent() && exchange(request.get(), wire);
      }
    } catch (IOException | InterruptedException e) {
      // The client has gone, or a fault was to be cut short: both end the connection.
    } finally {
      connections.remove(connection);
    }
  }

  /// @return whether the connection stays open
  private boolean exchange(RecordedRequest request, FakeWire wire)
      throws IOException, InterruptedException {
    requests.add(request);
    Fault fault = nextFault();
    if (fault == null) {
      return answered(request, wire, FakeTail.NEVER);
    }
    switch (fault) {
      case Fault.CutTail cut -> {
        return answered(request, wire, cut);
      }
      case Fault.Respond answer -> {
        Instant now = clock.instant();
        wire.write(FakeWire.bytes(answer.status(), answer.headers(), answer.body(), now));
        return true;
      }
      case Fault.Hang hang -> hang();
      case Fault.CloseBeforeReading close -> {}
      case Fault.CloseWithoutStoring close -> {}
      case Fault.StoreThenClose close -> api.answer(request);
      case Fault.StoreThenBreakOff close -> {
        byte[] whole = answer(request);
        wire.write(Arrays.copyOf(whole, 11));
      }
      case Fault.Slow slow -> {
        for (byte one : answer(request)) {
          wire.write(new byte[] {one});
          Thread.sleep(slow.pause());
        }
      }
      case Fault.EndlessBody endless -> endless(wire, "", "[\"1\",\"on and on\"],");
      case Fault.EndlessLine endless -> endless(wire, "[\"1\",\"", "on and on ");
    }
    return false;
  }

  private boolean answered(RecordedRequest request, FakeWire wire, Fault.CutTail cut)
      throws IOException, InterruptedException {
    FakeAnswer answer = api.answer(request);
    wire.write(bytes(answer));
    if (answer.status() != FakeUpgrade.SWITCHING) {
      return true;
    }
    FakeCategories categories = FakeCategories.of(version, request);
    new FakeTail(request, wire, store, clock, cut, categories).serve();
    return false;
  }

  private byte[] answer(RecordedRequest request) {
    return bytes(api.answer(request));
  }

  private byte[] bytes(FakeAnswer answer) {
    if (answer.status() == FakeUpgrade.SWITCHING) {
      return FakeWire.bytes(answer.status(), FakeUpgrade.headers(answer), "", clock.instant());
    }
    Map<String, String> headers =
        answer.contentType().isEmpty() ? Map.of() : Map.of("Content-Type", answer.contentType());
    return FakeWire.bytes(answer.status(), headers, answer.body(), clock.instant());
  }

  private void hang() throws InterruptedException {
    while (!closed) {
      Thread.sleep(20);
    }
  }

  private void endless(FakeWire wire, String first, String again) throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    String start = "{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",\"result\":[";
    wire.write((head + start).getBytes(StandardCharsets.US_ASCII));
    wire.write(("{\"stream\":{},\"values\":[" + first).getBytes(StandardCharsets.US_ASCII));
    byte[] piece = again.repeat(1000).getBytes(StandardCharsets.US_ASCII);
    while (!closed) {
      wire.write(piece);
    }
  }
}
