package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Authority;
import dev.homelab.cli.settings.ClientFiles;
import dev.homelab.cli.settings.ClientKey;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.OpenSecrets;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.ProxyUse;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.SignInKeys;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.cli.verb.VerbPath;
import dev.homelab.http.ClientSource;
import dev.homelab.http.Dial;
import dev.homelab.http.DialTarget;
import dev.homelab.http.Http;
import dev.homelab.http.Probe;
import dev.homelab.http.Proxies;
import dev.homelab.http.ProxyServer;
import dev.homelab.http.Request;
import dev.homelab.http.Trust;
import dev.homelab.http.UrlHost;
import dev.homelab.loki.LokiClient;
import dev.homelab.prometheus.Attendant;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.PrometheusClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lab's endpoints, as the settings say how to reach them. Every verb that speaks HTTP gets its
/// dial and its trust here.
public final class Endpoints implements LokiAddress.Source {
  private static final Duration CONNECT = LokiAddress.CONNECT;
  private static final Duration READ = LokiAddress.READ;
  private static final Duration WALK = Duration.ofSeconds(10);

  private final Settings settings;
  private final String userAgent;
  private Attendant attendant = Attendant.NONE;
  private Duration silence = READ;

  /// @param version the tool's version, for the `User-Agent`
  public Endpoints(Settings settings, String version) {
    this.settings = settings;
    this.userAgent = "homelab/" + version;
  }

  /// Has somebody hear of each exchange with Loki and Prometheus from now on.
  ///
  /// @param timeout the bound of the whole, if there is one: servers may be silent as long
  void attendedBy(Attendant hearing, Optional<Duration> timeout) {
    attendant = hearing;
    silence = timeout.isPresent() && timeout.get().compareTo(READ) > 0 ? timeout.get() : READ;
  }

  /// The user's own files that a verb signs in with, and that every user of the machine can read.
  List<Problem> openSecrets(VerbPath verb) {
    return OpenSecrets.own(
        settings,
        verb.words().getFirst().equals("metrics") ? SignInKeys.PROMETHEUS : SignInKeys.LOKI);
  }

  /// Loki.
  ///
  /// @throws VerbFailure if it is not set, or if a setting that it needs can't be used
  public LokiClient loki() throws VerbFailure {
    return address().client(attendant, silence);
  }

  /// Loki, where whoever hears of each exchange hears of those too that deliver records.
  public LokiAddress.Source attended() {
    return new LokiAddress.Source() {
      @Override
      public LokiAddress address() throws VerbFailure {
        return Endpoints.this.address();
      }

      @Override
      public LokiClient client() throws VerbFailure {
        return loki();
      }
    };
  }

  /// Loki, for what would be said to it: no rule of the dial is looked at, since the first IP
  /// address of a process makes the JDK open sockets to see what the kernel can.
  ///
  /// @throws VerbFailure as [#loki]
  public LokiClient undialledLoki() throws VerbFailure {
    return address(Optional.empty()).client();
  }

  /// Where Loki is and how it is reached.
  @Override
  public LokiAddress address() throws VerbFailure {
    settings.requireReadable();
    var _ = settings.require(Key.LOKI_URL);
    return address(Optional.of(dial()));
  }

  /// @param dial the rules to be looked at, if any are
  private LokiAddress address(Optional<Dial> dial) throws VerbFailure {
    settings.requireReadable();
    URI uri = settings.require(Key.LOKI_URL);
    String host = UrlHost.of(uri).orElseThrow().name();
    Optional<DialTarget> dialled = dial.flatMap(rules -> rules.target(host));
    return new LokiAddress(
        uri,
        SignIn.of(settings, SignInKeys.LOKI),
        dialled.map(DialTarget::toString),
        dial.isPresent() && dialled.isEmpty() ? proxy(uri) : Optional.empty(),
        caFile(),
        trust().unchecked(host),
        client(host),
        userAgent,
        account());
  }

  private Account account() {
    return settings.environment().account();
  }

  /// Prometheus.
  ///
  /// @throws VerbFailure if it is not set, or if a setting that it needs can't be used
  public PrometheusClient prometheus() throws VerbFailure {
    settings.requireReadable();
    URI url = settings.require(Key.PROMETHEUS_URL);
    Identity identity = SignIn.of(settings, SignInKeys.PROMETHEUS).identity(account());
    var _ = proxy(url);
    return new PrometheusClient(http(), url, identity, attendant);
  }

  /// HTTP over the lab's dial, proxies and trust.
  ///
  /// @throws VerbFailure if a rule of the dial or a host of the trust can't be used
  public Http http() throws VerbFailure {
    return new Http(dial(), proxies(), trust(), userAgent, CONNECT, silence);
  }

  /// The proxy on the way to an address, if there is one.
  private Optional<ProxyServer> proxy(URI address) throws VerbFailure {
    try {
      return proxies().to(Request.get(address));
    } catch (IllegalArgumentException e) {
      throw VerbFailure.failed(String.valueOf(e.getMessage()));
    }
  }

  private Proxies proxies() throws VerbFailure {
    return settings.require(Key.HTTP_PROXY) == ProxyUse.ENVIRONMENT
        ? Proxies.of(settings.environment().variables())
        : Proxies.none();
  }

  /// Walks of one exchange's legs, over the lab's trust.
  ///
  /// @throws VerbFailure if a host of the trust can't be used
  public Probe probe() throws VerbFailure {
    settings.requireReadable();
    return new Probe(trust(), userAgent, CONNECT, WALK);
  }

  /// Where names are dialled.
  public Dial dial() throws VerbFailure {
    Map<String, String> rules = new LinkedHashMap<>();
    for (Map.Entry<String, Value> rule : settings.dialRules().entrySet()) {
      Value value = rule.getValue();
      rules.put(rule.getKey(), value.text());
      try {
        Dial.of(Optional.empty(), Map.of(rule.getKey(), value.text()));
      } catch (IllegalArgumentException e) {
        throw VerbFailure.failed("dial (" + value.origin() + "): " + e.getMessage());
      }
    }
    Optional<String> byDefault = settings.get(Key.DIAL_DEFAULT).map(DialTarget::toString);
    try {
      return Dial.of(byDefault, rules);
    } catch (IllegalArgumentException e) {
      throw VerbFailure.failed("dial: " + e.getMessage());
    }
  }

  /// Whose certificates are believed.
  public Trust trust() throws VerbFailure {
    List<String> insecure = settings.insecureHosts().stream().map(Value::text).toList();
    try {
      Trust trust = Trust.of(Authority.of(caFile(), account()), insecure);
      return settings.clientFiles().isEmpty() ? trust : trust.showing(clients());
    } catch (IllegalArgumentException e) {
      String origin =
          settings.insecureHosts().stream().findFirst().map(v -> v.origin().toString()).orElse("");
      throw VerbFailure.failed("tls (" + origin + "): " + e.getMessage());
    }
  }

  private Map<String, ClientSource> clients() throws VerbFailure {
    Map<String, ClientSource> clients = new LinkedHashMap<>();
    for (ClientFiles files : settings.clientFiles()) {
      Optional<ClientPair> pair = pair(files);
      if (pair.isPresent()) {
        clients.put(files.host(), pair.get().source(account()));
      }
    }
    return clients;
  }

  private Optional<ClientPair> client(String host) throws VerbFailure {
    Optional<ClientFiles> files = ClientFiles.closest(settings.clientFiles(), host);
    return files.isEmpty() ? Optional.empty() : pair(files.get());
  }

  /// Empty where both are taken back.
  private static Optional<ClientPair> pair(ClientFiles files) throws VerbFailure {
    Optional<Problem> conflict = files.conflict();
    if (conflict.isPresent()) {
      throw VerbFailure.failed(conflict.get().toString());
    }
    Optional<Value> certificate = files.value(ClientKey.CERT_FILE);
    Optional<Value> key = files.value(ClientKey.KEY_FILE);
    return certificate.isPresent() && key.isPresent()
        ? Optional.of(new ClientPair(Path.of(certificate.get().text()), Path.of(key.get().text())))
        : Optional.empty();
  }

  private Optional<Path> caFile() throws VerbFailure {
    return settings.get(Key.TLS_CA_FILE);
  }
}
