package dev.homelab.cli.usage;

import dev.homelab.cli.config.Choice;
import dev.homelab.cli.config.Consent;
import dev.homelab.cli.config.Settings;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.List;

/// `usage off`: the user's lasting choice not to be recorded.
public final class UsageOff implements Verb {
  private final Choice choice;
  private final Settings settings;
  private final Store store;

  public UsageOff(Choice choice, Settings settings, Store store) {
    this.choice = choice;
    this.settings = settings;
    this.store = store;
  }

  @Override
  public Spec spec() {
    return Spec.write("usage off", "record nothing from now on, and delete what is not sent")
        .example("homelab usage off")
        .unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure, IOException {
    var _ = Arguments.parse(spec(), arguments).noOperands();
    // A verb that ends in between must find the choice made.
    choice.make(false);
    store.clearPending();
    console.out().println("Nothing is recorded from now on; what was not sent is deleted.");
    console.out().println("What was sent before: homelab usage forget");
    Consent now = Consent.of(settings, choice);
    if (now.state() == Consent.State.ON || now.state() == Consent.State.LOG) {
      console.err().println("homelab: but here " + now.because() + " stands above this choice");
    }
    return ExitCode.DONE;
  }
}
