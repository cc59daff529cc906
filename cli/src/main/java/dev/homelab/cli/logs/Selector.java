package dev.homelab.cli.logs;

import dev.homelab.prometheus.GoString;
import java.util.List;
import java.util.Optional;

/// How a label is used in a query, ready to be pasted into a shell.
final class Selector {
  private Selector() {}

  /// A command line that uses a label.
  ///
  /// @param label none if the values are names of labels
  /// @param values one or more
  static String hint(Optional<String> label, List<String> values) {
    return label.isPresent()
        ? "homelab logs query "
            + shellWord("{" + label.get() + "=" + GoString.quote(values.getFirst()) + "}")
        : "homelab logs labels " + named(values);
  }

  /// A label that people choose rather than one that a server adds.
  private static String named(List<String> names) {
    return names.contains("job") ? "job" : names.getFirst();
  }

  /// In single quotes, in which a shell changes nothing.
  private static String shellWord(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
