package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Place;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.verb.ExitCode;
import java.util.List;
import tools.jackson.core.JsonGenerator;

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
  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("origin", problem.where().toString());
      json.writeStringProperty("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Places as `files`, an array of `{path, role, there}`.
  static void write(JsonGenerator json, List<Place> places) {
    json.writeArrayPropertyStart("files");
    for (Place place : places) {
      json.writeStartObject();
      json.writeStringProperty("path", place.path().toString());
      json.writeStringProperty("role", place.role());
      json.writeBooleanProperty("there", place.isThere());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  int exitCode() {
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
