package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;

/// `version`: the version of the tool.
public final class VersionVerb implements Verb {
  private static final Spec SPEC =
      Spec.read("version", "the version of this tool")
          .example("homelab version")
          .unrecorded()
          .build();

  private final String version;

  public VersionVerb(String version) {
    this.version = version;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) {
    console.out().println("homelab " + version);
    return ExitCode.DONE;
  }
}
