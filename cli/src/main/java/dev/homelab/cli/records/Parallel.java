package dev.homelab.cli.records;

import dev.homelab.cli.verb.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Work on a few threads, which the caller watches.
final class Parallel {
  /// More at once don't make a server faster.
  private static final int THREADS = 4;

  private static final Duration LOOK = Duration.ofMillis(100);

  private final List<Work> works;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  /// A piece of the work.
  interface Work {
    void run() throws IOException;
  }

  private Parallel(List<? extends Work> works) {
    this.works = List.copyOf(works);
  }

  /// Does all of it.
  ///
  /// @param end the `System.nanoTime()` after which there is no more time
  /// @throws TimeoutException if it is not done then: what is under way is left behind
  /// @throws IOException what the first piece that failed has thrown
  static void run(List<? extends Work> works, long end, Progress progress)
      throws IOException, InterruptedException, TimeoutException {
    new Parallel(works).run(end, progress);
  }

  private void run(long end, Progress progress)
      throws IOException, InterruptedException, TimeoutException {
    List<Background<Integer>> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(THREADS, works.size()); i++) {
      threads.add(Background.start("read-" + i, this::work));
    }
    try {
      for (Background<Integer> thread : threads) {
        await(thread, end, progress);
      }
    } finally {
      stopped.set(true);
    }
  }

  private int work() throws IOException {
    int mine = 0;
    for (int i = next.getAndIncrement(); i < works.size(); i = next.getAndIncrement()) {
      if (stopped.get()) {
        return mine;
      }
      try {
        works.get(i).run();
      } catch (IOException | RuntimeException | Error e) {
        stopped.set(true);
        throw e;
      }
      mine++;
      done.incrementAndGet();
    }
    return mine;
  }

  private void await(Background<Integer> thread, long end, Progress progress)
      throws IOException, InterruptedException, TimeoutException {
    while (true) {
      try {
        thread.await(LOOK);
        return;
      } catch (TimeoutException e) {
        progress.at(done.get(), works.size());
        if (System.nanoTime() - end >= 0) {
          throw e;
        }
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case IOException failure -> throw failure;
          case RuntimeException failure -> throw failure;
          case Error failure -> throw failure;
          case null, default -> throw new IllegalStateException(e.getCause());
        }
      }
    }
  }
}
