package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Authority;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Proxies;
import dev.homelab.http.ProxyServer;
import dev.homelab.http.Trust;
import dev.homelab.http.UrlHost;
import dev.homelab.loki.LokiClient;
import dev.homelab.prometheus.Attendant;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One Loki and how it is reached, resolved: of all the rules and lists of the settings what holds
/// for this one host, with absolute paths. It can be handed to another process.
///
/// @param url the URL before `/loki/api/v1`
/// @param signIn who asks
/// @param dialled the address that the host is dialled at, as a rule writes it; empty where the
///     system resolves the name
/// @param proxy the proxy that passes on what goes there; never where a rule leads there
/// @param caFile certificates that are believed beside the roots of the system
/// @param unchecked whether the host's certificate is not looked at
/// @param shown what is shown if the host wants a certificate of its clients
/// @param userAgent the `User-Agent` header
/// @param account who asks: its files are believed, and root's
public record LokiAddress(
    URI url,
    SignIn signIn,
    Optional<String> dialled,
    Optional<ProxyServer> proxy,
    Optional<Path> caFile,
    boolean unchecked,
    Optional<ClientPair> shown,
    String userAgent,
    Account account) {
  static final Duration CONNECT = Duration.ofSeconds(5);
  static final Duration READ = Duration.ofSeconds(30);

  /// Whoever knows the address, or finds out.
  public interface Source {
    /// @throws VerbFailure if there is none, or if a setting that it needs can't be used
    LokiAddress address() throws VerbFailure;

    /// A client of it.
    ///
    /// @throws VerbFailure as [#address] and [LokiAddress#client()]
    default LokiClient client() throws VerbFailure {
      return address().client();
    }
  }

  /// A client of it. The secrets are read now, the authority's certificates by the first exchange
  /// over https, which fails where they are not believed.
  ///
  /// @throws VerbFailure if a secret can't be read
  /// @throws IllegalArgumentException if the URL is none that a client takes; the message says why
  public LokiClient client() throws VerbFailure {
    return client(Attendant.NONE, READ);
  }

  /// As [#client()].
  ///
  /// @param attendant hears of each exchange
  /// @param silence how long the server may be silent
  LokiClient client(Attendant attendant, Duration silence) throws VerbFailure {
    return new LokiClient(http(silence), url, signIn.identity(account), attendant);
  }

  private Http http(Duration silence) {
    String host = UrlHost.of(url).orElseThrow().name();
    Dial dial =
        dialled.isPresent()
            ? Dial.of(Optional.empty(), Map.of(host, dialled.get()))
            : Dial.direct();
    Trust trust = Trust.of(Authority.of(caFile, account), unchecked ? List.of(host) : List.of());
    if (shown.isPresent()) {
      trust = trust.showing(Map.of(host, shown.get().source(account)));
    }
    Proxies proxies = proxy.isPresent() ? Proxies.only(proxy.get()) : Proxies.none();
    return new Http(dial, proxies, trust, userAgent, CONNECT, silence);
  }
}
