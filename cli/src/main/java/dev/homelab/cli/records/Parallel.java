package dev.homelab.cli.records;

import dev.homelab.cli.verb.Background;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Work on a few threads.
final class Parallel {
  /// More at once don't make a server faster.
  private static final int THREADS = 4;

  private final List<Work> works;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /// A piece of the work.
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  private Parallel(List<Work> works, AtomicInteger done) {
    this.works = List.copyOf(works);
    this.done = done;
  }

  /// Does all of it.
  ///
  /// @param done is counted up with each piece
  /// @throws IOException what the first piece that failed has thrown
  static void run(List<Work> works, AtomicInteger done) throws IOException, InterruptedException {
    new Parallel(works, done).run();
  }

  private void run() throws IOException, InterruptedException {
    List<Background<Integer>> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(THREADS, works.size()); i++) {
      threads.add(Background.start("read-" + i, this::work));
    }
    try {
      for (Background<Integer> thread : threads) {
        var _ = thread.outcome();
      }
    } finally {
      stopped.set(true);
    }
  }

  private int work() throws IOException, InterruptedException {
    int mine = 0;
    for (int i = next.getAndIncrement(); i < works.size(); i = next.getAndIncrement()) {
      if (stopped.get()) {
        return mine;
      }
      try {
        works.get(i).run();
      } catch (IOException | InterruptedException | RuntimeException | Error e) {
        stopped.set(true);
        throw e;
      }
      mine++;
      done.incrementAndGet();
    }
    return mine;
  }
}
