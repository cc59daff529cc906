package dev.homelab.cli.verb;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/// The same seen from inside the lab and from outside.
public record SideBySide<T>(T internal, T external) {

  /// Does both at a time.
  public static <T> SideBySide<T> of(Callable<T> internal, Callable<T> external)
      throws VerbFailure, IOException, InterruptedException {
    Background<T> inside = Background.start("internal", internal);
    Background<T> outside = Background.start("external", external);
    return new SideBySide<>(result(inside), result(outside));
  }

  private static <T> T result(Background<T> work)
      throws VerbFailure, IOException, InterruptedException {
    try {
      return work.await();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case VerbFailure failure -> throw failure;
        case IOException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
