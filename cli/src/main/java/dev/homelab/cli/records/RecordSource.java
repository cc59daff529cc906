package dev.homelab.cli.records;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.util.function.Consumer;

/// Where the records are read from.
public interface RecordSource {
  /// Its name in the output: `loki` or `journal`.
  String name();

  /// Counts.
  Answer count(Question question) throws IOException, VerbFailure, InterruptedException;

  /// Every record of a window, oldest first; of the journal, in no order.
  ///
  /// @param question of which the window, the user and the patience count
  void each(Question question, Consumer<UsageEvent> taker)
      throws IOException, VerbFailure, InterruptedException;
}
