package dev.homelab.cli.net;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Talk;
import dev.homelab.http.Visit;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/// `net check`: a host from outside and from inside of the lab, leg by leg, and where the break is.
/// It has failed when a leg breaks that should work; a name that the public resolver does not have
/// is not meant to work from outside.
///
/// With `--json` one object, as [NetJson] writes it.
public final class NetCheck implements Verb {
  private static final Operand<String> TARGET =
      Operand.required("host[:port][/path]", "a host, with a port and a path if need be; or a URL");

  private static final Flag<Boolean> CHAIN =
      Flag.on("chain", "the certificates with all their names, the protocol and the cipher");
  private static final Flag<Duration> EXPIRE =
      Flag.duration("expire", "", "exits 1 where the certificates end sooner than in so long");
  private static final Flag<Boolean> FOLLOW =
      Flag.on("follow", "goes where redirects lead, " + Legs.MOST + " times at most");
  private static final Flag<String> STARTTLS =
      Flag.of(
          "starttls",
          Types.choice("smtp", "imap", "postgres"),
          "",
          "what is spoken before TLS, as smtp://HOST says too");
  private static final Flag<Boolean> INSIDE =
      Flag.on("inside", "the way from inside alone, by the dial or the lab's resolver");
  private static final Flag<Boolean> OUTSIDE =
      Flag.on("outside", "the way from outside alone, by the public resolver");
  private static final Flag<Boolean> IPV4 = Flag.on("ipv4", "IPv4 addresses alone").orBrief("-4");
  private static final Flag<Boolean> IPV6 = Flag.on("ipv6", "IPv6 addresses alone").orBrief("-6");

  private static final Spec SPEC =
      Spec.read("net check", "a host from outside and inside, leg by leg: where it breaks")
          .operand(TARGET)
          .flag(CHAIN)
          .flag(EXPIRE)
          .flag(FOLLOW)
          .flag(STARTTLS)
          .flag(INSIDE)
          .flag(OUTSIDE)
          .flag(IPV4)
          .flag(IPV6)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .json("{url, external, internal, verdict, expires_sooner, summary}")
          .answer(ExitCode.FAILED, "a leg breaks that should work, or --expire comes first")
          .example("homelab net check grafana.lab.example")
          .example("homelab net check nas.lab.example:5001/login --follow")
          .example("homelab net check http://printer.lab.example --json")
          .example("homelab net check grafana.lab.example --chain --expire 14d")
          .example("homelab net check tcp://nas.lab.example:22 --inside -4")
          .example("homelab net check mail.lab.example:587 --starttls smtp --outside -6")
          .build();

  private final Endpoints endpoints;
  private final NameServers servers;
  private final InstantSource clock;

  public NetCheck(Endpoints endpoints, NameServers servers, InstantSource clock) {
    this.endpoints = endpoints;
    this.servers = servers;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    refuseBoth(given, INSIDE, OUTSIDE);
    refuseBoth(given, IPV4, IPV6);
    Visit visit = Target.parse(given.get(TARGET), given.find(STARTTLS).flatMap(Talk::named));
    LegComparison comparison = compare(visit, given);
    Expiry expiry = new Expiry(clock.instant(), given.find(EXPIRE));
    String soon =
        given.find(EXPIRE).isPresent() ? expiry.tooSoon(comparison, given.text(EXPIRE)) : "";
    NetReport report =
        new NetReport(visit, comparison, endpoints.trust(), expiry, soon, given.get(CHAIN));
    console.out().print(given.get(Flag.JSON) ? new NetJson(report).text() : report.table(console));
    return comparison.verdict().fine() && soon.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void refuseBoth(Arguments given, Flag<Boolean> one, Flag<Boolean> other)
      throws VerbFailure {
    if (given.get(one) && given.get(other)) {
      throw VerbFailure.wrongUse(
          "--" + one.name() + " and --" + other.name() + ": expected one of them");
    }
  }

  private LegComparison compare(Visit visit, Arguments given)
      throws VerbFailure, IOException, InterruptedException {
    Family family = given.get(IPV4) ? Family.IPV4 : given.get(IPV6) ? Family.IPV6 : Family.BOTH;
    Routes routes = new Routes(endpoints.dial(), servers, family);
    Legs legs = new Legs(routes, endpoints.probe(), given.get(FOLLOW));
    if (given.get(INSIDE)) {
      return legs.inside(visit);
    }
    return given.get(OUTSIDE) ? legs.outside(visit) : legs.both(visit);
  }
}
