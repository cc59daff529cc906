package dev.homelab.cli.net;

import dev.homelab.cli.resolver.DnsName;
import dev.homelab.cli.resolver.DnsRecord;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.SideBySide;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Dial;
import dev.homelab.http.DialTarget;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.Name;

/// The two ways to a host: inside, where the dial says or else the lab's resolver; outside, where
/// the public resolver says. A host that is an address, or `localhost`, needs no resolver.
final class Routes {
  private static final Duration PATIENCE = Duration.ofMillis(2500);

  private final Dial dial;
  private final NameServers servers;
  private final Family family;

  /// @param family the addresses that are looked at
  Routes(Dial dial, NameServers servers, Family family) {
    this.dial = dial;
    this.servers = servers;
    this.family = family;
  }

  Route internal(Visit visit) throws VerbFailure, IOException, InterruptedException {
    Optional<DialTarget> target = dial.target(visit.host());
    if (target.isPresent()) {
      return to(List.of(target.get().at(visit.port())), "dial rule", Optional.empty());
    }
    return needsNoResolver(visit) ? itself(visit) : asked(servers.internal(), visit);
  }

  Route external(Visit visit) throws VerbFailure, IOException, InterruptedException {
    return needsNoResolver(visit) ? itself(visit) : asked(servers.external(), visit);
  }

  private static boolean needsNoResolver(Visit visit) {
    return visit.host().equals("localhost") || IpLiteral.parse(visit.host()).isPresent();
  }

  private Route itself(Visit visit) throws IOException {
    return to(
        Dial.direct().addresses(visit.host(), visit.port()), "the host itself", Optional.empty());
  }

  private Route to(List<InetSocketAddress> all, String from, Optional<Duration> dns) {
    List<InetSocketAddress> addresses =
        all.stream().filter(address -> family.has(address.getAddress())).toList();
    return addresses.isEmpty()
        ? new Route.Nowhere(from, family.none(), false, dns)
        : new Route.To(addresses, from, dns);
  }

  private Route asked(NameServer server, Visit visit)
      throws VerbFailure, IOException, InterruptedException {
    Name name = DnsName.parse(visit.host()).orElseThrow(() -> Target.wrong(visit.host()));
    return switch (family) {
      case IPV4 -> route(ask(server, name, RecordType.A), server, visit.port());
      case IPV6 -> route(ask(server, name, RecordType.AAAA), server, visit.port());
      case BOTH ->
          both(
              SideBySide.of(
                  () -> ask(server, name, RecordType.A), () -> ask(server, name, RecordType.AAAA)),
              server,
              visit.port());
    };
  }

  private DnsReply ask(NameServer server, Name name, RecordType type) {
    return servers.ask(server, name, type, PATIENCE, false);
  }

  /// One kind of address is enough, whatever became of the question for the other.
  private Route both(SideBySide<DnsReply> replies, NameServer server, int port) {
    DnsReply four = replies.internal();
    DnsReply six = replies.external();
    Optional<Duration> took = Optional.of(longer(four.took(), six.took()));
    List<InetSocketAddress> addresses = new ArrayList<>(addresses(six, port));
    addresses.addAll(addresses(four, port));
    if (!addresses.isEmpty()) {
      return new Route.To(addresses, server.toString(), took);
    }
    boolean isFour = four instanceof DnsReply.Failed || four instanceof DnsReply.Found;
    return route(isFour || six instanceof DnsReply.Absent ? four : six, server, port);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Route route(DnsReply reply, NameServer server, int port) {
    String from = server.toString();
    Optional<Duration> took = Optional.of(reply.took());
    return reply.<Route>fold(
        found ->
            found.isBlocked()
                ? new Route.Nowhere(from, "a filter blocks it (" + last(found) + ")", false, took)
                : new Route.To(addresses(found, port), from, took),
        absent ->
            new Route.Nowhere(
                from,
                absent.isAlias() || !absent.nameExists() ? absent.words() : family.none(),
                !absent.isAlias(),
                took),
        failed -> new Route.Nowhere(from, failed.reason(), false, took));
  }

  private static String last(DnsReply.Found found) {
    return found.records().getLast().value();
  }

  /// Those that lead somewhere.
  private static List<InetSocketAddress> addresses(DnsReply reply, int port) {
    List<InetSocketAddress> addresses = new ArrayList<>();
    if (reply instanceof DnsReply.Found found && !found.isBlocked()) {
      for (DnsRecord record : found.records()) {
        Optional<InetAddress> address = IpLiteral.parse(record.value());
        address
            .filter(ip -> !ip.isAnyLocalAddress())
            .ifPresent(ip -> addresses.add(new InetSocketAddress(ip, port)));
      }
    }
    return addresses;
  }
}
