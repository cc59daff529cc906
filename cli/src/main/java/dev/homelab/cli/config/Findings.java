package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.settings.Location;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.verb.ExitCode;
import java.util.List;

/// What is wrong with a configuration.
record Findings(List<Problem> problems) {
  /// One a line, on standard error.
  void tell(Console console) {
    console.out().flush();
    for (Problem problem : problems) {
      console.err().println("homelab: " + problem);
    }
  }

  /// As `problems`, an array of `{origin, message}`.
  void put(JsonObject json) {
    json.putArray(
        "problems",
        problems,
        (each, problem) ->
            each.put("origin", problem.where().toString()).put("message", problem.message()));
  }

  /// Places as `files`, an array of `{path, role, there}`.
  static void put(JsonObject json, List<Location> places) {
    json.putArray(
        "files",
        places,
        (each, place) ->
            each.put("path", place.path().toString())
                .put("role", place.role())
                .put("there", place.isThere()));
  }

  int exitCode() {
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
