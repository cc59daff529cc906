package dev.homelab.cli.declared;

import dev.homelab.cli.verb.Signals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Passes the signals that this process gets on to the program that a verb runs. It is put up
/// before the program is started: what comes in between waits for it.
///
/// What a terminal sends, it sends to the program as well, and is not passed on a second time.
final class SignalRelay implements IntConsumer {
  private final Signals signals;
  private final TerminalSignals terminal = new TerminalSignals();
  private final List<Integer> early = new ArrayList<>();
  private @Nullable ProcessHandle program;

  /// @param signals what sends them
  SignalRelay(Signals signals) {
    this.signals = signals;
  }

  @Override
  public synchronized void accept(int number) {
    if (program == null) {
      early.add(number);
    } else {
      pass(number, program);
    }
  }

  /// Names the program, which runs from now on.
  synchronized void to(ProcessHandle started) {
    program = started;
    early.forEach(number -> pass(number, started));
  }

  private void pass(int number, ProcessHandle to) {
    if (number == Signals.TERMINATE) {
      boolean _ = to.destroy();
    } else if (!terminal.hasSent(number, to) && to.isAlive()) {
      send(number, to);
    }
  }

  /// What asks for an end and can't be sent becomes a SIGTERM, which takes no other process.
  private void send(int number, ProcessHandle to) {
    try {
      signals.send(number, to.pid());
    } catch (IOException | OutOfMemoryError e) {
      if (number == Signals.HANGUP || number == Signals.INTERRUPT) {
        boolean _ = to.destroy();
      }
    }
  }
}
