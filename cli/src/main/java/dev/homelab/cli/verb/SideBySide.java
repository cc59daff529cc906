package dev.homelab.cli.verb;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The same seen from inside the lab and from outside.
public record SideBySide<T>(T internal, T external) {

  /// Does both at a time.
  public static <T> SideBySide<T> of(Callable<T> internal, Callable<T> external)
      throws VerbFailure, IOException, InterruptedException {
    FutureTask<T> inside = started(internal, "internal");
    FutureTask<T> outside = started(external, "external");
    return new SideBySide<>(result(inside), result(outside));
  }

  private static <T> FutureTask<T> started(Callable<T> work, String name) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static <T> T result(FutureTask<T> task)
      throws VerbFailure, IOException, InterruptedException {
    try {
      return task.get();
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
