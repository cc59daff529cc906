package dev.homelab.cli.verb;

import java.util.function.IntConsumer;

/// The signals that ask the process to end: SIGHUP, SIGINT and SIGTERM.
@FunctionalInterface
public interface Signals {
  /// The number of SIGINT, what Ctrl-C sends.
  int INTERRUPT = 2;

  /// Hands the number of every such signal to a handler from now on, on a thread of its own, in
  /// place of the handler before.
  void handle(IntConsumer handler);
}
