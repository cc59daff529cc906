package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.util.List;

/// `version`: the version of the tool.
public final class VersionVerb implements Verb {
  private final String version;

  public VersionVerb(String version) {
    this.version = version;
  }

  @Override
  public Spec spec() {
    return Spec.read("version", "the version of this tool").example("homelab version").unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure {
    var _ = Arguments.parse(spec(), arguments).noOperands();
    console.out().println("homelab " + version);
    return ExitCode.DONE;
  }
}
