package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `usage off`: the user's lasting choice not to be recorded.
public final class UsageOff implements Verb {
  private static final Spec SPEC =
      Spec.write("usage off", "record nothing from now on, and delete what is not sent")
          .example("homelab usage off")
          .unrecorded()
          .build();

  private final Choosing choosing;
  private final Store store;

  public UsageOff(Choice choice, Settings settings, Store store) {
    this.choosing = new Choosing(choice, settings);
    this.store = store;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    // A verb that ends in between must find the choice made. Where it can't be made, what is
    // pending goes all the same: she who asks does not want it sent.
    Optional<String> notMade = choosing.make(false);
    Store.Cleared cleared = store.clearPending();
    if (notMade.isEmpty()) {
      console.out().println("Nothing is recorded from now on.");
    }
    console.out().println("Deleted of what was not sent: " + counted(cleared) + ".");
    List<String> troubles = troubles(notMade, cleared);
    if (!troubles.isEmpty()) {
      throw VerbFailure.failed(String.join("; ", troubles));
    }
    console.out().println("What was sent before: homelab usage forget");
    choosing.tellWhatStandsAbove(false, console);
    return ExitCode.DONE;
  }

  private static String counted(Store.Cleared cleared) {
    String records = cleared.records() + (cleared.records() == 1 ? " record" : " records");
    return cleared.setAside() == 0
        ? records
        : records + ", and " + cleared.setAside() + " that had been set aside";
  }

  private static List<String> troubles(Optional<String> notMade, Store.Cleared cleared) {
    List<String> troubles = new ArrayList<>();
    notMade.ifPresent(troubles::add);
    cleared
        .failed()
        .forEach(
            (host, why) ->
                troubles.add("what is pending in " + host + " is not deleted: " + Reason.of(why)));
    cleared
        .busy()
        .forEach(
            host ->
                troubles.add(
                    "a flush is at work in " + host + ": one request of it may still arrive"));
    return troubles;
  }
}
