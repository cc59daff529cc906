package dev.homelab.cli.net;

import dev.homelab.cli.verb.SideBySide;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.OneLine;
import dev.homelab.http.Probe;
import dev.homelab.http.Redacted;
import dev.homelab.http.Request;
import dev.homelab.http.Visit;
import dev.homelab.http.Walk;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks the ways to a host.
///
/// @param follows whether redirects are followed, at most [#MOST] of them
record Legs(Routes routes, Probe probe, boolean follows) {
  static final int MOST = 10;

  /// Whoever knows the way to a host.
  private interface Way {
    Route to(Visit visit) throws VerbFailure, IOException, InterruptedException;
  }

  LegComparison both(Visit visit) throws VerbFailure, IOException, InterruptedException {
    SideBySide<LegReport> legs =
        SideBySide.of(() -> walked(visit, routes::internal), () -> walked(visit, routes::external));
    return new LegComparison(Optional.of(legs.external()), Optional.of(legs.internal()));
  }

  LegComparison inside(Visit visit) throws VerbFailure, IOException, InterruptedException {
    return new LegComparison(Optional.empty(), Optional.of(walked(visit, routes::internal)));
  }

  LegComparison outside(Visit visit) throws VerbFailure, IOException, InterruptedException {
    return new LegComparison(Optional.of(walked(visit, routes::external)), Optional.empty());
  }

  private LegReport walked(Visit visit, Way way)
      throws VerbFailure, IOException, InterruptedException {
    List<Hop> hops = new ArrayList<>();
    hops.add(hop(visit, way));
    while (follows && hops.getLast().location().isPresent()) {
      Hop last = hops.getLast();
      if (hops.size() > MOST) {
        return new LegReport(hops, "it redirects more than " + MOST + " times");
      }
      Optional<Visit> next = next(last);
      if (next.isEmpty()) {
        String location = OneLine.of(Redacted.of(last.location().orElse("")));
        return new LegReport(hops, "it redirects to what is no URL of HTTP: " + location);
      }
      hops.add(hop(next.get(), way));
    }
    return new LegReport(hops, "");
  }

  private Hop hop(Visit visit, Way way) throws VerbFailure, IOException, InterruptedException {
    Route route = way.to(visit);
    Optional<Walk> walk =
        route instanceof Route.To to
            ? Optional.of(probe.walk(visit, to.addresses()))
            : Optional.empty();
    return new Hop(visit, route, walk);
  }

  private static Optional<Visit> next(Hop hop) {
    try {
      URI from = hop.visit().request().orElseThrow().uri();
      URI to = from.resolve(hop.location().orElseThrow());
      return Optional.of(Visit.of(Request.get(to)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
