package dev.homelab.telemetry;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Takes note that a verb has ended. Never throws, never waits, never prints, unless it is the one
/// that announces.
public sealed interface Recorder {

  /// Takes note that a verb starts whose use is to be recorded.
  default void started() {}

  /// Records one use.
  ///
  /// @param verb the declared verb that was dispatched
  /// @param exit the real exit status
  void finished(VerbId verb, int exit);

  /// Takes note that there is nothing to record: help, an unknown verb, or a verb that is never
  /// recorded.
  default void unrecorded() {}

  /// A recorder that records nothing.
  static Recorder off() {
    return new Off();
  }

  /// A recorder that says what it would have recorded, and does not.
  static Recorder announcing(
      String user, String version, InstantSource clock, Consumer<String> to) {
    return new Announcing(new Author(user, version, clock), to);
  }

  /// A recorder that appends to a journal.
  ///
  /// @param permission asked before each record is written
  /// @param beside runs what can go on beside the verb, or doesn't
  /// @param afterwards run after a record was written, to start a flush when one is due
  static Recorder journalling(
      Journal journal,
      Permission permission,
      String user,
      String version,
      InstantSource clock,
      Executor beside,
      Runnable afterwards) {
    return new Journalling(
        journal, permission, new Author(user, version, clock), beside, afterwards);
  }

  /// Records nothing.
  record Off() implements Recorder {
    @Override
    public void finished(VerbId verb, int exit) {}
  }

  /// Says what it would have recorded.
  record Announcing(Author author, Consumer<String> to) implements Recorder {
    @Override
    public void unrecorded() {
      try {
        to.accept("usage: would record nothing");
      } catch (RuntimeException | Error e) {
        // Whoever listens is gone, or there is no memory: the verb matters more.
      }
    }

    @Override
    public void finished(VerbId verb, int exit) {
      try {
        UsageEvent event = author.event(verb, exit);
        to.accept(
            "usage: would record "
                + event.stream().labels()
                + " "
                + event.timeNanos()
                + " \""
                + event.line()
                + "\"");
      } catch (RuntimeException | Error e) {
        // As said above; the clock may be out of all bounds, too.
      }
    }
  }

  /// Appends to a journal. A record that can't be written is lost: the verb matters more.
  /// [Journal#check] tells why to whoever asks.
  record Journalling(
      Journal journal, Permission permission, Author author, Executor beside, Runnable afterwards)
      implements Recorder {
    /// Half of what an append costs a process is its first channel: that is paid beside the verb.
    @Override
    public void started() {
      try {
        beside.execute(this::warmUp);
      } catch (RuntimeException | Error e) {
        // The system gives no more threads: the append pays for itself.
      }
    }

    private void warmUp() {
      try {
        journal.warmUp();
      } catch (RuntimeException | Error e) {
        // The append meets the same, and has the same answer.
      }
    }

    @Override
    public void finished(VerbId verb, int exit) {
      // A thread with its interrupt pending can't write: the channel would close on it.
      boolean interrupted = Thread.interrupted();
      try {
        if (journal.append(author.event(verb, exit), permission)) {
          afterwards.run();
        }
      } catch (IOException | RuntimeException | Error e) {
        // As said above, whatever is missing: a disk, a thread, memory, a descriptor.
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /// Whose records they are.
  record Author(String user, String version, InstantSource clock) {
    UsageEvent event(VerbId verb, int exit) {
      return new UsageEvent(Journal.nanos(clock.instant()), user, verb.path(), exit, version);
    }
  }
}
