package dev.homelab.cli.shipping;

import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What a task on another thread has thrown, in one line.
final class Failures {
  private Failures() {}

  static String line(@Nullable Throwable thrown) {
    boolean told = thrown instanceof IOException || thrown instanceof VerbFailure;
    String message = thrown == null ? null : thrown.getMessage();
    return told && message != null ? message : String.valueOf(thrown);
  }
}
