package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.util.List;

/// `config init`: a configuration file of all settings, each in a comment and with its default. It
/// says what an empty file says.
public final class ConfigInit implements Verb {
  @Override
  public Spec spec() {
    return Spec.read("config init", "a commented configuration file of all settings")
        .example("homelab config init > config.toml");
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure {
    var _ = Arguments.parse(spec(), arguments).noOperands();
    console.out().print(Template.text());
    return ExitCode.DONE;
  }
}
