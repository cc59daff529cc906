package dev.homelab.cli.net;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.SideBySide;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Probe;
import dev.homelab.http.Request;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/// `net check`: a host from outside and from inside of the lab, leg by leg, and where the break is.
/// It has failed when a leg breaks that should work; a name that the public resolver does not have
/// is not meant to work from outside.
///
/// With `--json` one object, as [NetReport] writes it.
public final class NetCheck implements Verb {
  private static final Operand<String> TARGET =
      Operand.required("host[:port][/path]", "a host, with a port and a path if need be; or a URL");

  private static final Spec SPEC =
      Spec.read("net check", "a host from outside and inside, leg by leg: where it breaks")
          .operand(TARGET)
          .json("{url, external, internal, verdict, summary}")
          .answer(ExitCode.FAILED, "a leg breaks that should work")
          .example("homelab net check grafana.lab.example")
          .example("homelab net check nas.lab.example:5001/login")
          .example("homelab net check http://printer.lab.example --json")
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
    Request request = Target.parse(given.get(TARGET));
    LegComparison comparison = compare(request);
    boolean checked = !request.secure() || !endpoints.trust().unchecked(request.host());
    NetReport report = new NetReport(request, comparison, checked, clock.instant());
    console.out().print(given.get(Flag.JSON) ? report.json() : report.table(console));
    return comparison.verdict().fine() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private LegComparison compare(Request request)
      throws VerbFailure, IOException, InterruptedException {
    Routes routes = new Routes(endpoints.dial(), servers);
    Probe probe = endpoints.probe();
    return new LegComparison(
        SideBySide.of(
            () -> walked(probe, request, routes.internal(request)),
            () -> walked(probe, request, routes.external(request))));
  }

  private static LegReport walked(Probe probe, Request request, Route route) throws IOException {
    return switch (route) {
      case Route.To to -> new LegReport(route, Optional.of(probe.walk(request, to.addresses())));
      case Route.Nowhere nowhere -> new LegReport(route, Optional.empty());
    };
  }
}
