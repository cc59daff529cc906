package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;

/// Shows a long text.
@FunctionalInterface
public interface Pager {
  /// Prints it, or has a person page through it.
  void show(String text, Console console) throws InterruptedException;
}
