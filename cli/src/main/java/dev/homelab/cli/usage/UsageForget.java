package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.records.Sources;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.DeleteResult;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LogQuery;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.telemetry.Stream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// `usage forget`: deletes a user's records, here and in Loki. With `--here` on this machine only,
/// and the whole state and cache of the tool with them: what is left is configuration and choice.
public final class UsageForget implements Verb {
  private static final Flag<String> USER =
      Flag.text("user", "USER", "whose records; yours without it. Another user's are in Loki only");
  private static final Flag<Boolean> HERE =
      Flag.on("here", "on this machine only, and with all else that the tool has kept here");
  private static final Flag<Boolean> YES = Flag.on("yes", "don't ask");

  private static final Spec SPEC =
      Spec.write("usage forget", "delete a user's records, here and in Loki")
          .flag(USER)
          .flag(HERE)
          .flag(YES)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .example("homelab usage forget")
          .example("homelab usage forget --here --yes")
          .example("homelab usage forget --user alice --yes")
          .unrecorded()
          .build();

  /// Loki's own defaults: a request can be cancelled for a day (`delete_request_cancel_period`),
  /// and is then carried out by the next compactions (`compaction_interval`, 10 min).
  private static final Duration CARRIED_OUT = Duration.ofHours(25);

  private static final Duration LONG_AGO = Duration.ofDays(3650);

  private final Settings settings;
  private final Store store;
  private final Endpoints endpoints;
  private final String self;
  private final boolean lokiIsSet;
  private final InstantSource clock;

  /// @param self the user that this process runs as, who alone has records here
  /// @param lokiIsSet whether there is a Loki
  public UsageForget(
      Settings settings,
      Store store,
      Endpoints endpoints,
      String self,
      boolean lokiIsSet,
      InstantSource clock) {
    this.settings = settings;
    this.store = store;
    this.endpoints = endpoints;
    this.self = self;
    this.lokiIsSet = lokiIsSet;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    settings.requireReadable();
    String user = given.find(USER).orElse(self);
    boolean here = given.get(HERE);
    if (here && !user.equals(self)) {
      throw VerbFailure.wrongUse(
          "--here deletes your own records; another user's are in Loki only");
    }
    boolean inLoki = lokiIsSet && !here;
    LogQuery records = LogQl.select("job", Stream.JOB).and("user", user);
    announce(user, inLoki ? Optional.of(records) : Optional.empty(), console);
    if (!given.get(YES)
        && !Assent.confirms("Delete them?", "--yes deletes without asking", console)) {
      throw VerbFailure.failed("nothing was deleted");
    }
    if (user.equals(self)) {
      store.clearAll();
      forgetMark();
      console.out().println("Deleted here: all of them.");
    }
    Sources.forget(settings.environment(), user);
    if (here) {
      Traces.of(settings.environment()).erase();
    }
    return inLoki ? forgetInLoki(records, console) : ExitCode.DONE;
  }

  private void forgetMark() throws IOException {
    Environment environment = settings.environment();
    if (environment.stateHome() instanceof Base.Folder) {
      ShareMark.in(environment.stateHome(), environment.account().uid()).forget();
    }
  }

  private void announce(String user, Optional<LogQuery> inLoki, Console console)
      throws IOException {
    if (user.equals(self)) {
      LongAdder here = new LongAdder();
      var _ = store.contentsOfEveryHost(event -> here.increment());
      String where =
          store.place().map(place -> " in " + Printable.of(place.path().toString())).orElse("");
      console.out().println("Here: " + here + " records" + where);
    }
    inLoki.ifPresent(
        records ->
            console.out().println("In Loki: all that match " + Printable.of(records.toString())));
    console.out().flush();
  }

  private int forgetInLoki(LogQuery records, Console console)
      throws VerbFailure, IOException, InterruptedException {
    LokiClient loki = endpoints.loki();
    Instant now = nextSecond();
    return switch (loki.delete(records, new TimeRange(now.minus(LONG_AGO), now))) {
      case DeleteResult.Accepted accepted -> {
        console.out().println("Loki has accepted the request.");
        console
            .out()
            .println(
                "With its default settings the records may show until "
                    + now.plus(CARRIED_OUT)
                    + ".");
        yield ExitCode.DONE;
      }
      case DeleteResult.NotEnabled(String reason) ->
          throw VerbFailure.failed(
              "this Loki has deletion switched off ("
                  + reason
                  + "): whoever runs it can set compactor.retention_enabled and"
                  + " limits_config.deletion_mode");
    };
  }

  /// Loki deletes up to a whole second, and none that is still to come: the records of this second
  /// are waited for.
  private Instant nextSecond() throws InterruptedException {
    Instant now = clock.instant();
    Instant next = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    Thread.sleep(Duration.between(now, next));
    return next;
  }
}
