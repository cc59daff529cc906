package dev.homelab.cli.verb;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Work on a thread of its own. The process does not wait for it when it ends, and neither does
/// whoever has no more time for it: it is left behind then.
///
/// @param <T> what comes of it
public final class Background<T> {
  private final FutureTask<T> task;

  private Background(FutureTask<T> task) {
    this.task = task;
  }

  /// Starts work.
  ///
  /// @param name of the thread
  /// @throws OutOfMemoryError if there is no thread to be had
  public static <T> Background<T> start(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Background<>(task);
  }

  /// What comes of it, waited for as long as it takes.
  ///
  /// @throws ExecutionException with what the work threw
  public T await() throws ExecutionException, InterruptedException {
    return task.get();
  }

  /// What comes of work that reads, waited for as long as it takes.
  ///
  /// @throws IOException that the work threw
  public T outcome() throws IOException, InterruptedException {
    try {
      return await();
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /// What failed, where it is no fault of ours; that is thrown as it is.
  public static IOException failure(ExecutionException failed) {
    return switch (failed.getCause()) {
      case IOException failure -> failure;
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      case null, default -> throw new IllegalStateException(failed);
    };
  }

  /// What comes of it within a time.
  ///
  /// @throws TimeoutException if it is not done then
  /// @throws ExecutionException with what the work threw
  public T await(Duration time) throws TimeoutException, ExecutionException, InterruptedException {
    return task.get(time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
