package dev.homelab.cli.dns;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.resolver.DnsName;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.settings.Resolver;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.SideBySide;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.Name;

/// `dns lookup`: a question to the lab's resolver and to the public one, and how their answers
/// differ; or to one that is named. It has failed when none has a record.
///
/// With `--json` one object, as [DnsReport] writes it.
public final class DnsLookup implements Verb {
  private static final Operand<String> NAME = Operand.required("name", "a name, or an IP address");
  private static final Operand<List<RecordType>> TYPE =
      Operand.optional(
          "type",
          new RecordTypes(),
          "record types, with commas in between; A without one, and PTR of an IP address");
  private static final Flag<Resolver> AT =
      Flag.of("at", new ResolverArgument(), "", "ask this resolver alone");
  private static final Flag<Boolean> TCP = Flag.on("tcp", "ask over TCP alone");
  private static final Flag<Boolean> SEARCH =
      Flag.on("search", "look in the system's search domains too, in their order");

  private static final Spec SPEC =
      Spec.read("dns lookup", "a name at the internal and the public resolver, compared")
          .operand(NAME)
          .operand(TYPE)
          .flag(AT)
          .flag(TCP)
          .flag(SEARCH)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .json("{asked, name, type, internal, public, at, verdict, summary}")
          .answer(ExitCode.FAILED, "no resolver has the record, or none could be asked")
          .example("homelab dns lookup nas.lab.example")
          .example("homelab dns lookup lab.example A,AAAA,MX")
          .example("homelab dns lookup 10.0.0.2")
          .example("homelab dns lookup lab.example SOA --at 9.9.9.9")
          .example("homelab dns lookup lab.example --at tls://9.9.9.9#dns.quad9.net")
          .build();

  private static final Duration PATIENCE = Duration.ofMillis(2500);

  private final NameServers servers;

  public DnsLookup(NameServers servers) {
    this.servers = servers;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    List<RecordType> types = types(given);
    List<Lookup> found = List.of();
    Optional<Name> asked = Optional.empty();
    for (Name name : names(given)) {
      found = lookups(given, name, types);
      asked = Optional.of(name);
      if (found.stream().anyMatch(Lookup::isFound)) {
        break;
      }
    }
    String name = asked.map(last -> last.toString(true)).orElseThrow();
    DnsReport report = new DnsReport(given.get(NAME), name, found);
    console.out().print(given.get(Flag.JSON) ? report.json() : report.table(console));
    return found.stream().allMatch(Lookup::isFound) ? ExitCode.DONE : ExitCode.FAILED;
  }

  /// The name as it was typed, last; before it, where wished, within each search domain.
  private List<Name> names(Arguments given) throws VerbFailure {
    String typed = given.get(NAME);
    List<Name> names = new ArrayList<>();
    if (given.get(SEARCH) && !typed.endsWith(".") && IpLiteral.parse(typed).isEmpty()) {
      for (String domain : servers.searched()) {
        DnsName.parse(typed + "." + domain).ifPresent(names::add);
      }
    }
    names.add(DnsName.parse(typed).orElseThrow(() -> given.bad(NAME, DnsName.expected(typed))));
    return names;
  }

  private List<Lookup> lookups(Arguments given, Name name, List<RecordType> types)
      throws VerbFailure, IOException, InterruptedException {
    List<Lookup> lookups = new ArrayList<>();
    for (RecordType type : types) {
      lookups.add(lookup(given, name, type));
    }
    return lookups;
  }

  private Lookup lookup(Arguments given, Name name, RecordType type)
      throws VerbFailure, IOException, InterruptedException {
    boolean tcp = given.get(TCP);
    if (given.find(AT).isPresent()) {
      NameServer server = servers.at(given.get(AT));
      return new DnsAnswer(type, server, servers.ask(server, name, type, PATIENCE, tcp));
    }
    SideBySide<NameServer> asked = new SideBySide<>(servers.internal(), servers.external());
    SideBySide<DnsReply> replies =
        SideBySide.of(
            () -> servers.ask(asked.internal(), name, type, PATIENCE, tcp),
            () -> servers.ask(asked.external(), name, type, PATIENCE, tcp));
    return new DnsComparison(type, asked, replies);
  }

  private static List<RecordType> types(Arguments given) throws VerbFailure {
    boolean address = IpLiteral.parse(given.get(NAME)).isPresent();
    List<RecordType> types =
        given.find(TYPE).orElse(List.of(address ? RecordType.PTR : RecordType.A));
    if (address && !types.equals(List.of(RecordType.PTR))) {
      throw given.bad(TYPE, "PTR, the only type of records that an IP address has");
    }
    return types;
  }
}
