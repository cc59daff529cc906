package dev.homelab.cli.records;

import dev.homelab.cli.verb.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Watches a reading from another thread: tells how far it has come, and waits no longer than is
/// allowed. What is under way then is left behind.
final class Watch {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Progress progress;
  private final Deadline deadline;
  private volatile @Nullable LokiReading reading;

  /// @param patience how long it waits in all, from now on
  Watch(Progress progress, Duration patience) {
    this.progress = progress;
    this.deadline = Deadline.in(patience);
  }

  /// The reading that is to be watched has begun.
  void at(LokiReading begun) {
    reading = begun;
  }

  /// What comes of the work.
  ///
  /// @throws TimeoutException if it is not done in time
  Answer over(Callable<Answer> work) throws IOException, InterruptedException, TimeoutException {
    Background<Answer> background = Background.start("read", work);
    try {
      while (true) {
        try {
          return background.await(LOOK);
        } catch (TimeoutException e) {
          look();
        }
      }
    } catch (ExecutionException e) {
      throw Background.failure(e);
    } finally {
      progress.end();
    }
  }

  private void look() throws TimeoutException {
    LokiReading begun = reading;
    if (begun == null) {
      progress.at(0, 0);
    } else {
      begun.tell(progress);
    }
    deadline.check();
  }
}
