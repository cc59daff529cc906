package dev.homelab.cli.verb;

import java.io.IOException;

/// What `help` explains beside verbs.
public interface Topic {
  /// The word that is typed for it.
  String name();

  /// All that there is to be said of it, as it is printed.
  String text() throws IOException;
}
