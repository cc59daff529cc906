package dev.homelab.cli;

import dev.homelab.cli.verb.Signals;
import java.util.List;
import java.util.function.IntConsumer;
import sun.misc.Signal;

/// The signals of the operating system.
final class OsSignals implements Signals {
  private static final List<String> NAMES = List.of("HUP", "INT", "TERM");

  @Override
  public void handle(IntConsumer handler) {
    for (String name : NAMES) {
      try {
        Signal.handle(new Signal(name), signal -> handler.accept(signal.getNumber()));
      } catch (IllegalArgumentException e) {
        // The JVM was told to leave this signal alone: then it does what it does.
      }
    }
  }
}
