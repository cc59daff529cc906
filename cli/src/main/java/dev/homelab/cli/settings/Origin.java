package dev.homelab.cli.settings;

/// Where a value came from.
public sealed interface Origin {
  /// Built in.
  Origin DEFAULT = new Default();

  /// Built in.
  record Default() implements Origin {
    @Override
    public String toString() {
      return "default";
    }
  }

  /// A line of a configuration file, counted from 1.
  record File(String path, int line) implements Origin {
    @Override
    public String toString() {
      return path + ":" + line;
    }
  }

  /// An environment variable.
  record Variable(String name) implements Origin {
    @Override
    public String toString() {
      return name;
    }
  }
}
