package dev.homelab.cli.endpoint;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Background;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// A verb that asks Loki or Prometheus, with what all of these take: how much is told beside the
/// answer, and, where the verb has none of its own, a bound of the whole, a sign of life on a
/// person's terminal, and patience with a busy server.
///
/// The flags stand in the descriptions of the verbs themselves, which are made at every start: to
/// add some later would copy them all.
public final class Asking implements Verb {
  /// Bounds the whole. In the descriptions of verbs that are bounded here.
  public static final Flag<Duration> TIMEOUT =
      Flag.duration(
          "timeout",
          "",
          "ends after so long (exit 124); without it once a server is silent for 30s");

  /// What [ExitCode#TIMED_OUT] means where [#TIMEOUT] is one of the flags.
  public static final String NOT_DONE = "not done within --timeout";

  /// Has each exchange told.
  public static final Flag<Boolean> VERBOSE =
      Flag.on("verbose", "on stderr what is asked, of whom, and how long it takes").orBrief("-v");

  /// Has nothing told.
  public static final Flag<Boolean> QUIET =
      Flag.on("quiet", "nothing on stderr but why it failed").orBrief("-q");

  /// How long a server may have the verb wait where no time is set.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Verb verb;
  private final Endpoints endpoints;
  private final boolean bounded;

  private Asking(Verb verb, Endpoints endpoints, boolean bounded) {
    this.verb = verb;
    this.endpoints = endpoints;
    this.bounded = bounded;
  }

  /// @param endpoints those that the verb asks
  public static Verb of(Verb verb, Endpoints endpoints) {
    return new Asking(verb, endpoints, true);
  }

  /// A verb that bounds itself and shows how far it is.
  ///
  /// @param endpoints those that the verb asks
  public static Verb told(Verb verb, Endpoints endpoints) {
    return new Asking(verb, endpoints, false);
  }

  /// Whether each exchange is told, which leaves no place for a line that is written over.
  public static boolean isVerbose(Arguments given) {
    return given.find(VERBOSE).orElse(false);
  }

  /// The console, with as many notes as are wished for.
  static Console told(Arguments given, Console console) throws VerbFailure {
    if (given.get(QUIET) && given.get(VERBOSE)) {
      throw VerbFailure.wrongUse("--quiet and --verbose: expected one of them");
    }
    return given.get(QUIET) ? console.withoutNotes() : console;
  }

  @Override
  public Spec spec() {
    return verb.spec();
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Console told = told(given, console);
    Optional<Duration> timeout = bounded ? given.find(TIMEOUT) : Optional.empty();
    Duration patience = bounded ? timeout.orElse(PATIENCE) : Duration.ZERO;
    Sitting sitting = new Sitting(told, given.get(VERBOSE), patience);
    endpoints.attendedBy(sitting, timeout);
    if (told.errIsTerminal()) {
      for (Problem open : endpoints.openSecrets(verb.spec().path())) {
        told.err().println("homelab: " + open);
      }
    }
    return !bounded || (timeout.isEmpty() && !told.errIsTerminal())
        ? verb.run(given, told)
        : watched(given, told, sitting);
  }

  private int watched(Arguments given, Console told, Sitting sitting)
      throws VerbFailure, IOException, InterruptedException {
    Optional<Duration> timeout = given.find(TIMEOUT);
    long start = System.nanoTime();
    Background<Integer> work = Background.start("ask", () -> verb.run(given, told));
    try {
      while (true) {
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        Duration left = timeout.map(most -> most.minus(spent)).orElse(LOOK);
        if (left.isNegative()) {
          throw new VerbFailure(
              ExitCode.TIMED_OUT, "not done within " + given.text(TIMEOUT) + " (--timeout)");
        }
        try {
          return work.await(left.compareTo(LOOK) < 0 ? left : LOOK);
        } catch (TimeoutException e) {
          sitting.look(spent.plus(LOOK));
        }
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      sitting.end();
    }
  }

  /// What a verb that ran beside has thrown, thrown again.
  static IOException failure(ExecutionException failed) throws VerbFailure, InterruptedException {
    Throwable cause = failed.getCause();
    if (cause instanceof VerbFailure refused) {
      throw refused;
    }
    if (cause instanceof InterruptedException stopped) {
      throw stopped;
    }
    return Background.failure(failed);
  }
}
