package dev.homelab.cli.dns;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.resolver.DnsClient;
import dev.homelab.cli.resolver.DnsName;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.resolver.RecordType;
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
import org.xbill.DNS.Name;

/// `dns lookup`: one question to the lab's resolver and to the public one, and how their answers
/// differ. It has failed when neither has a record.
///
/// With `--json` one object, as [DnsReport] writes it.
public final class DnsLookup implements Verb {
  private static final Operand<String> NAME = Operand.required("name", "a name, or an IP address");
  private static final Operand<RecordType> TYPE =
      Operand.optional(
          "type", new RecordTypes(), "a record type; A without one, and PTR of an IP address");

  private static final Spec SPEC =
      Spec.read("dns lookup", "a name at the internal and the public resolver, compared")
          .operand(NAME)
          .operand(TYPE)
          .json("{name, type, internal, public, verdict, summary}")
          .answer(ExitCode.FAILED, "neither resolver has the record, or they could not be asked")
          .example("homelab dns lookup nas.lab.example")
          .example("homelab dns lookup lab.example MX")
          .example("homelab dns lookup 10.0.0.2")
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
    RecordType type = type(given);
    Name name = DnsName.parse(given.get(NAME)).orElseThrow(() -> given.bad(NAME, DnsName.EXPECTED));
    DnsComparison comparison = compare(name, type);
    DnsReport report = new DnsReport(name.toString(true), comparison);
    console.out().print(given.get(Flag.JSON) ? report.json() : report.table(console));
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

  private static RecordType type(Arguments given) throws VerbFailure {
    boolean address = IpLiteral.parse(given.get(NAME)).isPresent();
    RecordType type = given.find(TYPE).orElse(address ? RecordType.PTR : RecordType.A);
    if (address && type != RecordType.PTR) {
      throw given.bad(TYPE, "PTR, the only type of records that an IP address has");
    }
    return type;
  }
}
