package dev.homelab.cli.shipping;

import dev.homelab.cli.output.Reason;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What a task on another thread has thrown, in one line.
final class Failures {
  private Failures() {}

  static String line(@Nullable Throwable thrown) {
    if (thrown instanceof IOException io) {
      return Reason.named(io);
    }
    boolean told = thrown instanceof VerbFailure || thrown instanceof IllegalArgumentException;
    String message = thrown == null ? null : thrown.getMessage();
    return told && message != null ? message : String.valueOf(thrown);
  }
}
