package dev.homelab.cli;

import dev.homelab.cli.shipping.Flush;
import dev.homelab.cli.shipping.Handover;
import dev.homelab.cli.verb.VerbFailure;
import java.time.InstantSource;
import java.util.Map;

/// The process that sends, after the verb that started it: it does what it was handed, and reads no
/// setting and no other variable. Nobody hears of it: what went wrong is in the journal's folder,
/// for `usage status`.
///
/// Its main thread only waits, with a bound, for the one that works.
final class FlushMain {
  private FlushMain() {}

  static void main(String[] arguments) {
    try {
      send(System.getenv());
    } catch (Throwable e) {
      // The records wait for the next flush.
    }
    Runtime.getRuntime().halt(0);
  }

  /// Sends what is pending.
  ///
  /// @throws IllegalArgumentException if not all was handed over
  static void send(Map<String, String> variables) throws VerbFailure, InterruptedException {
    Handover handover = Handover.of(variables, InstantSource.system());
    var _ = Flush.of(handover).within(Flush.DETACHED);
  }
}
