package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.util.Optional;

/// `usage on`: the user's lasting choice to be recorded.
public final class UsageOn implements Verb {
  private static final Spec SPEC =
      Spec.write("usage on", "record uses from now on")
          .example("homelab usage on")
          .unrecorded()
          .build();

  private final Choosing choosing;

  public UsageOn(Choice choice, Settings settings) {
    this.choosing = new Choosing(choice, settings);
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    Optional<String> trouble = choosing.make(true);
    if (trouble.isPresent()) {
      throw VerbFailure.failed(trouble.get());
    }
    console.out().println("Uses are recorded from now on. To see them: homelab usage preview");
    choosing.tellWhatStandsAbove(true, console);
    return ExitCode.DONE;
  }
}
