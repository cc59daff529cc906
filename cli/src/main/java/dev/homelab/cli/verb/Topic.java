package dev.homelab.cli.verb;

import java.io.IOException;

/// What `help` explains beside verbs.
public interface Topic {
  /// The word that is typed for it.
  String name();

  /// All that there is to be said of it, as it is printed.
  ///
  /// @param width how wide a line may be; what was written in lines of its own keeps them
  String text(int width) throws IOException;
}
