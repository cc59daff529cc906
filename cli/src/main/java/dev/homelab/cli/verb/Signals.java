package dev.homelab.cli.verb;

import java.io.IOException;
import java.util.function.IntConsumer;

/// The signals of the operating system.
@FunctionalInterface
public interface Signals {
  /// The number of SIGHUP.
  int HANGUP = 1;

  /// The number of SIGINT, what Ctrl-C sends.
  int INTERRUPT = 2;

  /// The number of SIGTERM.
  int TERMINATE = 15;

  /// The number of SIGWINCH, what a terminal sends that has another size now.
  int WINDOW = 28;

  /// Hands the number of every signal that asks the process to end (SIGHUP, SIGINT, SIGTERM) to a
  /// handler from now on, on a thread of its own, in place of the handler before. A signal that the
  /// process was started to ignore stays ignored.
  void handle(IntConsumer handler);

  /// As [#handle], with all others that Java can handle and that mean something to a program, such
  /// as SIGUSR1. SIGQUIT is the JVM's own.
  default void relay(IntConsumer handler) {
    handle(handler);
  }

  /// Ends what [#relay] has begun: the program that the signals were meant for has ended.
  default void relayed() {}

  /// Ends the process by a signal's default action, so that whoever waits for it sees what ended
  /// it. Process 1 can't be ended so: it exits with 128 and the number.
  default void endBy(int number) {}

  /// Sends a signal to another process of this user. Does not wait until it is there.
  ///
  /// @throws IOException if it can't be sent
  default void send(int number, long process) throws IOException {
    throw new IOException("no signals here");
  }
}
