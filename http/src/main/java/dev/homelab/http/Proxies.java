package dev.homelab.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which proxy passes on what goes to a host, by the variables that most programs know:
/// `https_proxy` or `HTTPS_PROXY`, `http_proxy` or `HTTP_PROXY`, and `no_proxy` or `NO_PROXY` for
/// the hosts that are spoken to directly. The first of a pair wins, also where it is empty.
///
/// | in `NO_PROXY`, between commas or blanks | stands for |
/// | --- | --- |
/// | `lab.example` | that name and all below it |
/// | `.lab.example`, `*.lab.example` | all names below it |
/// | `10.0.0.2`, `fd00::2` | that address, where the URL has it |
/// | `10.0.0.0/8` | all addresses of the network, likewise |
/// | any of these with `:8443` behind it | the same at that port |
/// | `*` | every host |
///
/// `localhost` and addresses of the loopback are always spoken to directly. `HTTP_PROXY` in
/// capitals does not count where `REQUEST_METHOD` is set: there a web client may have set it.
///
/// Immutable.
public final class Proxies {
  private static final Proxies NONE = new Proxies("", "", null);

  private final String plain;
  private final String secure;
  private final @Nullable ProxyServer only;
  private final List<NoProxy> direct;

  private Proxies(String plain, String secure, @Nullable ProxyServer only, NoProxy... direct) {
    this.plain = plain;
    this.secure = secure;
    this.only = only;
    this.direct = List.of(direct);
  }

  /// No proxy.
  public static Proxies none() {
    return NONE;
  }

  /// One proxy, whatever the host.
  public static Proxies only(ProxyServer proxy) {
    return new Proxies("", "", proxy);
  }

  /// Those that an environment names. What is malformed is told when it is needed.
  public static Proxies of(Map<String, String> variables) {
    boolean isCgi = variables.containsKey("REQUEST_METHOD");
    return new Proxies(
        text(variables, "http_proxy", isCgi ? "http_proxy" : "HTTP_PROXY"),
        text(variables, "https_proxy", "HTTPS_PROXY"),
        null,
        NoProxy.list(text(variables, "no_proxy", "NO_PROXY")));
  }

  private static String text(Map<String, String> variables, String first, String second) {
    return variables.getOrDefault(first, variables.getOrDefault(second, "")).strip();
  }

  /// The proxy on the way of a request; empty if it goes there directly.
  ///
  /// @throws IllegalArgumentException if the variable that names it holds something else; the
  ///     message says what would be right, and nothing of what it holds
  public Optional<ProxyServer> to(Request request) {
    if (only != null) {
      return Optional.of(only);
    }
    String text = request.secure() ? secure : plain;
    if (text.isEmpty() || isDirect(request.host(), request.port())) {
      return Optional.empty();
    }
    try {
      return Optional.of(ProxyServer.parse(text));
    } catch (IllegalArgumentException e) {
      String variable = request.secure() ? "HTTPS_PROXY: " : "HTTP_PROXY: ";
      throw new IllegalArgumentException(variable + e.getMessage(), e);
    }
  }

  private boolean isDirect(String host, int port) {
    Optional<InetAddress> address = IpLiteral.parse(host);
    if (host.equals("localhost") || address.filter(InetAddress::isLoopbackAddress).isPresent()) {
      return true;
    }
    return direct.stream().anyMatch(entry -> entry.covers(host, address, port));
  }
}
