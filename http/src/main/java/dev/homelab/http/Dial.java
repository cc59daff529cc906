package dev.homelab.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where host names are dialled. A rule says which IP address (and port) to connect to, whatever
/// the name resolves to; the name itself stays what it is for SNI, the certificate check and the
/// Host header, as with `curl --resolve`.
///
/// An exact name beats a wildcard, a longer wildcard beats a shorter one, and any rule beats the
/// default. The default applies to names only: a URL whose host is an IP address or `localhost` is
/// connected to as it is, unless a rule names that very host.
///
/// Immutable.
public final class Dial {
  private static final Dial DIRECT = new Dial(null, List.of());

  private final @Nullable DialTarget defaultTarget;
  private final List<Rule> rules;

  private record Rule(HostPattern pattern, DialTarget target) {}

  private Dial(@Nullable DialTarget defaultTarget, List<Rule> rules) {
    this.defaultTarget = defaultTarget;
    this.rules = rules;
  }

  /// No rules: every name is resolved by the system.
  public static Dial direct() {
    return DIRECT;
  }

  /// Builds the rules from their written form: `*.lab.example` or a host name to an IP address or
  /// IP:port (see [DialTarget#parse]).
  ///
  /// @throws IllegalArgumentException if a pattern or a target is malformed, or if two patterns are
  ///     the same but for letter case or a trailing dot; the message says what would be right
  public static Dial of(Optional<String> defaultTarget, Map<String, String> rules) {
    List<Rule> parsed = new ArrayList<>();
    rules.forEach((pattern, target) -> parsed.add(rule(pattern, target, parsed)));
    parsed.sort(Dial::exactAndLongFirst);
    return new Dial(defaultTarget.map(DialTarget::parse).orElse(null), List.copyOf(parsed));
  }

  /// Spelled out: the library's comparators are made anew by every process, which takes it as long
  /// as a whole request.
  private static int exactAndLongFirst(Rule a, Rule b) {
    int exact = Boolean.compare(a.pattern().wildcard(), b.pattern().wildcard());
    return exact != 0
        ? exact
        : Integer.compare(b.pattern().name().length(), a.pattern().name().length());
  }

  private static Rule rule(String text, String target, List<Rule> known) {
    HostPattern pattern = HostPattern.parse(text);
    if (known.stream().anyMatch(rule -> rule.pattern().equals(pattern))) {
      throw new IllegalArgumentException(
          "host pattern '"
              + OneLine.of(Redacted.of(text))
              + "': given twice; expected one rule a host");
    }
    return new Rule(pattern, DialTarget.parse(target));
  }

  /// The target that the rules give for a URL's host, or empty when the host is to be resolved by
  /// the system. An IPv6 host may stand in brackets. Never asks a name server.
  public Optional<DialTarget> target(String host) {
    String name = HostPattern.canonical(host);
    for (Rule rule : rules) {
      if (rule.pattern().matches(name)) {
        return Optional.of(rule.target());
      }
    }
    return isName(name) ? Optional.ofNullable(defaultTarget) : Optional.empty();
  }

  /// The socket addresses to try for a host and port, in order: the rule's target, the host itself
  /// if it is an IP address, or what the system's name service says. Never empty.
  ///
  /// @throws UnknownHostException if no rule applies and the name does not resolve
  public List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException {
    Optional<DialTarget> target = target(host);
    if (target.isPresent()) {
      return List.of(target.get().at(port));
    }
    Optional<InetAddress> literal = IpLiteral.parse(host);
    if (literal.isPresent()) {
      return List.of(new InetSocketAddress(literal.get(), port));
    }
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (InetAddress address : InetAddress.getAllByName(host)) {
      addresses.add(new InetSocketAddress(address, port));
    }
    return List.copyOf(addresses);
  }

  private static boolean isName(String name) {
    return !name.equals("localhost") && IpLiteral.parse(name).isEmpty();
  }
}
