package dev.homelab.cli.net;

import dev.homelab.cli.resolver.DnsClient;
import dev.homelab.cli.resolver.DnsName;
import dev.homelab.cli.resolver.DnsRecord;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Dial;
import dev.homelab.http.DialTarget;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.Request;
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

  Routes(Dial dial, NameServers servers) {
    this.dial = dial;
    this.servers = servers;
  }

  Route internal(Request request) throws VerbFailure, IOException {
    Optional<DialTarget> target = dial.target(request.host());
    if (target.isPresent()) {
      return new Route.To(List.of(target.get().at(request.port())), "dial rule", Optional.empty());
    }
    return needsNoResolver(request) ? itself(request) : asked(servers.internal(), request);
  }

  Route external(Request request) throws VerbFailure, IOException {
    return needsNoResolver(request) ? itself(request) : asked(servers.external(), request);
  }

  private static boolean needsNoResolver(Request request) {
    return request.host().equals("localhost") || IpLiteral.parse(request.host()).isPresent();
  }

  private static Route itself(Request request) throws IOException {
    return new Route.To(
        Dial.direct().addresses(request.host(), request.port()),
        "the host itself",
        Optional.empty());
  }

  private static Route asked(NameServer server, Request request) throws VerbFailure {
    Name name = DnsName.parse(request.host()).orElseThrow(() -> Target.wrong(request.host()));
    DnsClient client = new DnsClient(server, PATIENCE);
    DnsReply reply = client.ask(name, RecordType.A);
    Duration took = reply.took();
    if (reply instanceof DnsReply.Absent absent && absent.nameExists()) {
      reply = client.ask(name, RecordType.AAAA);
      took = took.plus(reply.took());
    }
    String from = server.toString();
    return switch (reply) {
      case DnsReply.Found found when found.isBlocked() ->
          new Route.Nowhere(
              from, "a filter blocks it (" + last(found) + ")", false, Optional.of(took));
      case DnsReply.Found found ->
          new Route.To(addresses(found, request.port()), from, Optional.of(took));
      case DnsReply.Absent absent ->
          new Route.Nowhere(
              from,
              absent.isAlias() || !absent.nameExists() ? absent.words() : "it has no address",
              !absent.isAlias(),
              Optional.of(took));
      case DnsReply.Failed failed ->
          new Route.Nowhere(from, failed.reason(), false, Optional.of(took));
    };
  }

  private static String last(DnsReply.Found found) {
    return found.records().getLast().value();
  }

  /// Those that lead somewhere.
  private static List<InetSocketAddress> addresses(DnsReply.Found found, int port) {
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (DnsRecord record : found.records()) {
      Optional<InetAddress> address = IpLiteral.parse(record.value());
      address
          .filter(ip -> !ip.isAnyLocalAddress())
          .ifPresent(ip -> addresses.add(new InetSocketAddress(ip, port)));
    }
    return addresses;
  }
}
