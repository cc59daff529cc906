package dev.homelab.cli.usage;

import dev.homelab.cli.config.Choice;
import dev.homelab.cli.config.Consent;
import dev.homelab.cli.config.Settings;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.List;

/// `usage on`: the user's lasting choice to be recorded.
public final class UsageOn implements Verb {
  private final Choice choice;
  private final Settings settings;

  public UsageOn(Choice choice, Settings settings) {
    this.choice = choice;
    this.settings = settings;
  }

  @Override
  public Spec spec() {
    return Spec.write("usage on", "record uses from now on")
        .example("homelab usage on")
        .unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure, IOException {
    var _ = Arguments.parse(spec(), arguments).noOperands();
    choice.make(true);
    console.out().println("Uses are recorded from now on. To see them: homelab usage preview");
    Consent now = Consent.of(settings, choice);
    if (now.state() != Consent.State.ON) {
      console.err().println("homelab: but here " + now.because() + " stands above this choice");
    }
    return ExitCode.DONE;
  }
}
