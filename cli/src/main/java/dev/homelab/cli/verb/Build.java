package dev.homelab.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an image was built from, as the file `release` of its runtime says: what the JDK writes
/// there of itself, and the lines that the build of the image adds.
///
/// @param commit the commit in full; empty where the sources were under no version control
/// @param modified whether the sources differed from the commit
/// @param time the time of the build, in ISO 8601 and UTC; empty where no image was built
record Build(Optional<String> commit, boolean modified, Optional<String> time) {
  static final Build UNKNOWN = new Build(Optional.empty(), false, Optional.empty());

  /// Reads the `release` file in the folder of a runtime. A file that is missing or can't be read
  /// says nothing, which is what a version may say.
  static Build of(Path runtime) {
    try {
      Map<String, String> values = new HashMap<>();
      for (String line : Files.readAllLines(runtime.resolve("release"))) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          values.put(line.substring(0, equals), unquoted(line.substring(equals + 1)));
        }
      }
      return new Build(
          given(values, "HOMELAB_COMMIT"),
          "true".equals(values.get("HOMELAB_MODIFIED")),
          given(values, "HOMELAB_BUILT"));
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Optional<String> given(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }
}
