package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.settings.Location;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.verb.ExitCode;
import java.util.List;

/// What is wrong with a configuration, and what else is to be said of it.
///
/// @param problems what can't be used
/// @param remarks what can, and had better be another way
record Findings(List<Problem> problems, List<Problem> remarks) {
  /// One a line, on standard error.
  void tell(Console console) {
    console.out().flush();
    for (Problem problem : problems) {
      console.err().println("homelab: " + problem);
    }
    for (Problem remark : remarks) {
      console.err().println("homelab: " + remark);
    }
  }

  /// As `problems` and `remarks`, arrays of `{origin, message}`.
  void put(JsonObject json) {
    put(json, "problems", problems);
    put(json, "remarks", remarks);
  }

  private static void put(JsonObject json, String name, List<Problem> problems) {
    json.putArray(
        name,
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
