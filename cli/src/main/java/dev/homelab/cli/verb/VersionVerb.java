package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import java.nio.file.Path;

/// `version`: the version of the tool.
///
/// With `--json` also what it was built from and when, and the Java that it runs on.
public final class VersionVerb implements Verb {
  private static final Spec SPEC =
      Spec.read("version", "the version of this tool")
          .json("{version, commit, modified, built, runtime: {java, vendor, system, processor}}")
          .example("homelab version")
          .example("homelab version --json")
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
    console.out().print(given.get(Flag.JSON) ? json() : "homelab " + version + "\n");
    return ExitCode.DONE;
  }

  private String json() {
    Build build = Build.of(Path.of(System.getProperty("java.home", "")));
    return Json.object(
        top ->
            top.put("version", version)
                .put("commit", build.commit())
                .put("modified", build.modified())
                .put("built", build.time())
                .putObject(
                    "runtime",
                    runtime ->
                        runtime
                            .put("java", Runtime.version().toString())
                            .put("vendor", System.getProperty("java.vendor", ""))
                            .put("system", System.getProperty("os.name", ""))
                            .put("processor", System.getProperty("os.arch", ""))));
  }
}
