package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Once opting out has returned, nothing is recorded or sent: in each of the orders in which it can
/// meet a writer or a flush.
class PermissionTest {
  private final TestClock clock = new TestClock();
  private final StrictSink sink = new StrictSink(clock);
  private final Path home;
  private final Host host;
  private boolean withdrawn;

  PermissionTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.host = new Host(home, "h", clock);
    host.directory.ensure();
  }

  private boolean isGiven() {
    return !withdrawn;
  }

  private Journal.Cleared optOut() {
    withdrawn = true;
    try {
      return host.journal.clearPending(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> undelivered() throws IOException {
    return host.directory.files().stream()
        .filter(name -> name.equals(Journal.ACTIVE) || Segment.isUndelivered(name))
        .toList();
  }

  @Test
  void aWriterAsksUnderTheLock() throws IOException {
    Permission asked =
        () -> {
          assertThat(lockIsHeld()).isTrue();
          return false;
        };
    assertThat(host.journal.append(host.event(1), asked)).isFalse();
    assertThat(undelivered()).isEmpty();
  }

  private boolean lockIsHeld() {
    try (LockAttempt alone = LockAttempt.attempt(host.directory, Journal.LOCK, false)) {
      return !alone.isHeld();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aWriterThatSpillsAsksOnceItsFileIsThere() throws IOException {
    Permission asked =
        () -> {
          assertThat(undeliveredNow()).hasSize(1).first().asString().endsWith(".tmp");
          return false;
        };
    try (LockAttempt _ = Journal.lock(host.directory, false)) {
      assertThat(host.journal.append(host.event(1), asked)).isFalse();
    }
    assertThat(undelivered()).isEmpty();
  }

  private List<String> undeliveredNow() {
    try {
      return undelivered();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opting out goes by between the yes and the rename: the writer has nothing to rename any more.
  @Test
  void aSpillThatWasPermittedBeforeIsDeletedUnderItsFirstName() throws IOException {
    Permission late =
        () -> {
          deleteWhileTheLockIsHeld();
          return true;
        };
    try (LockAttempt _ = Journal.lock(host.directory, false)) {
      assertThat(failsToAppend(late)).isTrue();
    }
    assertThat(undelivered()).isEmpty();
  }

  private boolean failsToAppend(Permission permission) {
    try {
      return !host.journal.append(host.event(1), permission);
    } catch (IOException e) {
      return true;
    }
  }

  private void deleteWhileTheLockIsHeld() {
    try {
      new Clearing(host.directory).deletePending();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A listing in the midst of which the writer renames its file may name it not at all.
  @Test
  void aSpillThatTheFirstListingMissesIsDeletedByTheSecond() throws IOException {
    StateDirectory blind =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          private int listings;

          @Override
          List<String> files() throws IOException {
            return listings++ == 0 ? List.of() : super.files();
          }
        };
    host.directory.append("1-1" + Segment.PENDING, JournalLine.of(host.event(1)).encode());
    new Clearing(blind).deletePending();
    assertThat(undelivered()).isEmpty();
  }

  @Test
  void aFlushAsksBeforeItDoesAnything() throws IOException {
    host.record(1);
    assertThat(host.ship(sink, () -> false).trouble()).contains(PermittedSink.WITHDRAWN);
    assertThat(sink.pushes()).isZero();
    assertThat(host.state().failures()).isZero();
  }

  /// The first request goes out, and the user opts out before its answer.
  @Test
  void aFlushSendsNoSecondRequest() throws IOException {
    host.record("logs query", 1);
    host.record("net check", 2);
    Sink during =
        new Meanwhile(sink, () -> assertThat(optOut()).isEqualTo(new Journal.Cleared(2, 0, true)));
    host.ship(during, this::isGiven);
    assertThat(sink.pushes()).isEqualTo(1);
    assertThat(undelivered()).filteredOn(name -> !name.endsWith(Segment.PROGRESS)).isEmpty();
  }

  /// The segment may be there still, where it could not be deleted.
  @Test
  void noRequestFollowsThoughTheSegmentIsThere() throws IOException {
    host.record("logs query", 1);
    host.record("net check", 2);
    host.ship(new Meanwhile(sink, () -> withdrawn = true), this::isGiven);
    assertThat(sink.pushes()).isEqualTo(1);
    assertThat(host.pending()).isEqualTo(1);
  }

  @Test
  void theSinkIsNotAskedEitherForWhatIsInDoubt() throws IOException {
    host.record(1);
    sink.next(StrictSink.Fault.LOST_ANSWER);
    host.ship(sink);
    clock.advance(Duration.ofDays(8));
    host.ship(new Meanwhile(sink, () -> withdrawn = true), this::isGiven);
    assertThat(sink.lookUps()).isZero();
    assertThat(host.pending()).isEqualTo(1);
  }

  /// Does something while a push is under way.
  private record Meanwhile(Sink to, Runnable what) implements Sink {
    @Override
    public Answer push(Stream stream, List<Entry> entries) {
      what.run();
      return to.push(stream, entries);
    }

    @Override
    public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
      return to.stored(stream, entries);
    }
  }
}
