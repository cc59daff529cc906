package dev.homelab.cli.endpoint;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.output.StatusLine;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Background;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// A verb that asks servers which may be slow or dead, and bounds that itself: a person at a
/// terminal sees each second that it is still at it, and gets told each question to a resolver
/// where that is wished for.
public final class Awaited implements Verb {
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Verb verb;
  private final NameServers servers;

  /// @param servers those that the verb asks
  public Awaited(Verb verb, NameServers servers) {
    this.verb = verb;
    this.servers = servers;
  }

  @Override
  public Spec spec() {
    return verb.spec();
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Console told = Asking.told(given, console);
    boolean isVerbose = Asking.isVerbose(given);
    if (isVerbose) {
      servers.heardBy(question -> told.err().println("homelab: " + question));
    }
    return told.errIsTerminal() && !isVerbose ? watched(given, told) : verb.run(given, told);
  }

  private int watched(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    StatusLine line = new StatusLine(console);
    Background<Integer> work = Background.start("await", () -> verb.run(given, console));
    try {
      for (int seconds = 1; ; seconds++) {
        try {
          return work.await(LOOK);
        } catch (TimeoutException e) {
          show(line, seconds, console);
        }
      }
    } catch (ExecutionException e) {
      throw Asking.failure(e);
    } finally {
      line.clear();
    }
  }

  /// Results that are on the terminal already must not be written over.
  private static void show(StatusLine line, int seconds, Console console) {
    boolean hasResults =
        console.outIsTerminal()
            && console.out() instanceof ResultStream results
            && results.hasBegun();
    if (!hasResults) {
      line.show("waiting for answers: " + seconds + " s; Ctrl-C stops");
    }
  }
}
