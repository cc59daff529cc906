package dev.homelab.cli.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schema of what a verb prints with `--json`: of the document, or of each line. They are
/// part of the program, one file for each verb, named by its words.
final class Schema {
  private Schema() {}

  /// @throws IllegalStateException if this build lacks it
  static String of(Spec spec) {
    String file = "schema/" + String.join("-", spec.path().words()) + ".json";
    try (InputStream in = Schema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing in this build of homelab");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
