package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;

/// `config init`: a configuration file of all settings, each in a comment and with its default. It
/// says what an empty file says.
public final class ConfigInit implements Verb {
  private static final Spec SPEC =
      Spec.read("config init", "a commented configuration file of all settings")
          .example("homelab config init > config.toml")
          .build();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) {
    console.out().print(Sample.text());
    return ExitCode.DONE;
  }
}
