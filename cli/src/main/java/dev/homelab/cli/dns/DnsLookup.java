package dev.homelab.cli.dns;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.resolver.DnsClient;
import dev.homelab.cli.resolver.DnsName;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.SideBySide;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.xbill.DNS.Name;

/// `dns lookup`: one question to the lab's resolver and to the public one, and how their answers
/// differ. It has failed when neither has a record.
///
/// With `--json` one object, as [DnsReport] writes it.
public final class DnsLookup implements Verb {
  private static final Duration PATIENCE = Duration.ofMillis(2500);

  private final NameServers servers;

  public DnsLookup(NameServers servers) {
    this.servers = servers;
  }

  @Override
  public Spec spec() {
    return Spec.read("dns lookup", "a name at the internal and the public resolver, compared")
        .operands("<name> [A|AAAA|CNAME|MX|TXT|NS|SRV|PTR|CAA]")
        .flag("json", "{name, type, internal, public, verdict, summary}")
        .example("homelab dns lookup nas.lab.example")
        .example("homelab dns lookup lab.example MX")
        .example("homelab dns lookup 10.0.0.2");
  }

  @Override
  public int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Arguments given = Arguments.parse(spec(), arguments);
    List<String> operands = given.operands();
    if (operands.isEmpty() || operands.size() > 2) {
      throw VerbFailure.wrongUse(
          "dns lookup: needs a name and at most one type, and was given "
              + operands.size()
              + " operands; usage: "
              + spec().usage());
    }
    RecordType type = type(operands);
    Name name = DnsName.parse("dns lookup", operands.getFirst());
    DnsComparison comparison = compare(name, type);
    DnsReport report = new DnsReport(name.toString(true), comparison);
    console.out().print(given.has("json") ? report.json() : report.table(console));
    return comparison.found() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private DnsComparison compare(Name name, RecordType type)
      throws VerbFailure, IOException, InterruptedException {
    SideBySide<NameServer> asked = new SideBySide<>(servers.internal(), servers.external());
    SideBySide<DnsReply> replies =
        SideBySide.of(
            () -> new DnsClient(asked.internal(), PATIENCE).ask(name, type),
            () -> new DnsClient(asked.external(), PATIENCE).ask(name, type));
    return new DnsComparison(type, asked, replies);
  }

  private static RecordType type(List<String> operands) throws VerbFailure {
    boolean address = IpLiteral.parse(operands.getFirst()).isPresent();
    if (operands.size() == 1) {
      return address ? RecordType.PTR : RecordType.A;
    }
    String text = operands.get(1);
    RecordType type =
        RecordType.named(text)
            .orElseThrow(
                () ->
                    VerbFailure.wrongUse(
                        "dns lookup: type "
                            + Quoted.address(text)
                            + ": expected one of "
                            + RecordType.all()));
    if (address && type != RecordType.PTR) {
      throw VerbFailure.wrongUse(
          "dns lookup: an IP address has PTR records only, and " + type + " was asked for");
    }
    return type;
  }
}
