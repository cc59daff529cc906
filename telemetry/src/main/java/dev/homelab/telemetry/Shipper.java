package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Brings a journal's pending records to a sink: none lost, none counted twice.
///
/// One flush at a time a user and host holds `flush.lock`; it seals the journal and delivers
/// segment by segment, oldest first, one request a stream. Whatever is deterministic is not written
/// down: a segment's bytes say what its requests are, so that sending one again sends the same
/// entries at the same times, which the sink counts once. Written down are, in this order:
///
/// 1. `try` in the segment's progress, before a request leaves.
/// 2. The answer: `done` if all is stored, `clear` if none is in doubt. If some entries were
/// refused for their time, the segment itself is replaced first, durably, by one in which the
/// stored entries are marked and the refused ones have a time inside the window that the server
/// named. Only then are they sent again. [StreamDelivery] writes each [StreamState] down before it
/// does what that asks for, so that this holds for whatever happens.
/// 3. The segment is renamed to history.
///
/// What a crash costs, by where it happens:
///
/// - *Before 1, or between 2 and 3:* nothing.
/// - *Between 1 and 2:* the entries are in doubt. They are sent again with the same times. Taken as
///   duplicates, they count once. Refused as too late (a flush an hour after the crash, with
///   another host's newer entries in the stream), they are looked up at the sink before any is
///   re-timed, as all are that are refused; and if the sink could not show them yet, they wait
///   until it can.
/// - *In 2:* the replacement has happened or has not; either file is right.
///
/// How long that is goes by this host's clock: one that is set ahead by more than an hour while an
/// entry is in doubt ends the wait too early, and the entry may count twice. One that is set back
/// only starts the wait anew.
///
/// A power failure takes back what was not forced to the disk. A `try` is forced before its request
/// leaves, and the re-timed segment before its entries are sent.
///
/// Before the first request the next flush is put off as after a failure: one that is killed has
/// failed too, and so has one that a slow server keeps beyond its time.
///
/// The permission is asked before each request. Whoever withdraws it waits for `flush.lock`, which
/// a flush holds until its last answer, before saying so: see [Journal]. A flush that finds it
/// withdrawn before it begins writes nothing down; one that finds it withdrawn amid its work ends
/// as one that has failed.
///
/// The sink decides nothing else: an answer that no rule knows stops the flush and leaves
/// everything where it is, and the next flush is put off by [Schedule].
public final class Shipper {
  static final String LOCK = "flush.lock";
  private static final String UNENDED = "it began, and has not come to its end";

  private final Journal journal;
  private final PermittedSink sink;
  private final Schedule schedule;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param permission asked before each request
  public Shipper(
      Journal journal,
      Sink sink,
      Permission permission,
      Schedule schedule,
      InstantSource clock,
      RandomGenerator random) {
    this.journal = journal;
    this.sink = new PermittedSink(sink, permission);
    this.schedule = schedule;
    this.clock = clock;
    this.random = random;
  }

  /// What a flush came to.
  ///
  /// @param sent records that the sink accepted
  /// @param retimed records that were given another time
  /// @param trouble why something is left, in one line; empty when nothing is
  /// @param busy whether another flush was at work, so that this one did nothing
  public record Report(long sent, long retimed, Optional<String> trouble, boolean busy) {
    private static Report idle() {
      return new Report(0, 0, Optional.empty(), false);
    }

    private static Report withdrawn() {
      return new Report(0, 0, Optional.of(PermittedSink.WITHDRAWN), false);
    }

    private static Report otherAtWork() {
      return new Report(0, 0, Optional.of("another flush is at work"), true);
    }
  }

  /// Who has started a flush.
  public enum Start {
    /// A verb that has ended. Streams that the sink does not take are left alone for a while.
    BY_ITSELF,
    /// A person, who wants to see what happens now: each stream is tried.
    BY_HAND
  }

  /// Delivers what is pending.
  ///
  /// @param mayGoOn asked before each request; once it says no, the rest stays for the next flush
  /// @throws IOException if the journal could not be read or written
  public Report ship(Start start, BooleanSupplier mayGoOn) throws IOException {
    StateDirectory directory = journal.directory();
    if (!directory.isThere()) {
      return Report.idle();
    }
    if (!sink.permission().isGiven()) {
      return Report.withdrawn();
    }
    try (LockAttempt lock = LockAttempt.attempt(directory, LOCK, false)) {
      return lock.isHeld() ? deliverAll(directory, start, mayGoOn) : Report.otherAtWork();
    }
  }

  private Report deliverAll(StateDirectory directory, Start start, BooleanSupplier mayGoOn)
      throws IOException {
    boolean sealed = sealPatiently(mayGoOn);
    Run run = new Run(PutOffs.load(directory, start == Start.BY_HAND), mayGoOn);
    List<Segment> pending = journal.pending();
    if (!pending.isEmpty()) {
      ShippingState before = ShippingState.load(directory, clock.instant());
      expectTheWorst(directory, before);
      for (Segment segment : pending) {
        if (!run.deliver(segment)) {
          break;
        }
      }
      remember(directory, before, run);
    }
    Optional<String> trouble =
        run.trouble.isPresent() || sealed
            ? run.trouble
            : Optional.of("a verb that is just ending holds the journal");
    return new Report(run.sent, run.retimed, trouble, false);
  }

  /// A flush that is killed, or that a slow server keeps beyond its time, leaves no result. So the
  /// failure is written down first, and taken back at the end.
  private void expectTheWorst(StateDirectory directory, ShippingState before) throws IOException {
    ShippingState worst = before.after(clock.instant(), 0, 0, Optional.of(UNENDED), true);
    schedule.afterFailure(worst.failures(), Optional.empty(), random);
    worst.save(directory);
  }

  /// The gate first: to move it takes no room on the disk.
  private void remember(StateDirectory directory, ShippingState before, Run run)
      throws IOException {
    ShippingState state =
        before.after(clock.instant(), run.sent, run.retimed, run.trouble, run.failed());
    if (run.failed()) {
      schedule.afterFailure(state.failures(), run.retryAfter, random);
    } else {
      schedule.afterSuccess();
    }
    state.save(directory);
  }

  /// Writers hold the lock for microseconds, but many of them can keep it from being free.
  private boolean sealPatiently(BooleanSupplier mayGoOn) throws IOException {
    for (int attempt = 0; attempt < 400 && mayGoOn.getAsBoolean(); attempt++) {
      if (journal.seal()) {
        return true;
      }
      try {
        Thread.sleep(1 + random.nextInt(4));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  /// The tally of one flush.
  private final class Run {
    private final PutOffs putOffs;
    private final BooleanSupplier mayGoOn;
    private final Slots slots = new Slots(random);
    private long sent;
    private long retimed;
    private boolean outOfTime;
    private boolean failed;
    private Optional<String> trouble = Optional.empty();
    private Optional<Duration> retryAfter = Optional.empty();

    Run(PutOffs putOffs, BooleanSupplier mayGoOn) {
      this.putOffs = putOffs;
      this.mayGoOn = mayGoOn;
    }

    /// Whether the sink should be left alone for longer than usual. A flush that only ran out of
    /// time amid its work goes on as soon as it may, and so does one that was refused a stream.
    boolean failed() {
      return failed && !(outOfTime && sent > 0);
    }

    private void fail(String reason) {
      trouble = Optional.of(reason);
      failed = true;
    }

    /// What is not the end of a flush is told unless something worse is.
    private void remark(String reason) {
      trouble = trouble.isPresent() ? trouble : Optional.of(reason);
    }

    /// A fault of ours, or too little memory for one segment, does not keep the others from being
    /// sent; that segment stays as it is.
    ///
    /// @return whether the next segment may be tried
    boolean deliver(Segment segment) throws IOException {
      try {
        return isToGoOn(outcome(new Delivery(segment, putOffs, sink, clock, slots, mayGoOn)));
      } catch (NoSuchFileException e) {
        // The bounds of the journal, or its user, have taken the segment meanwhile.
        return true;
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        fail("a segment can't be delivered: " + e);
        return true;
      } catch (IOException e) {
        fail(String.valueOf(e.getMessage()));
        return true;
      }
    }

    private Outcome outcome(Delivery delivery) throws NoSuchFileException {
      try {
        return delivery.run();
      } catch (NoSuchFileException e) {
        throw e;
      } catch (IOException e) {
        return new Outcome.Stopped(String.valueOf(e.getMessage()), Optional.empty());
      } finally {
        sent += delivery.sent();
        retimed += delivery.retimed();
        if (delivery.hasRefused()) {
          remark("the server refused some for good: 'homelab usage status --refused' lists them");
        }
      }
    }

    private boolean isToGoOn(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Complete _ -> true;
        case Outcome.PutOff(String reason) -> {
          remark("a verb's records are left for later: " + reason);
          yield true;
        }
        case Outcome.Postponed(String reason) -> {
          fail(reason);
          yield true;
        }
        case Outcome.Stopped(String reason, var after) -> {
          fail(reason);
          retryAfter = after;
          yield false;
        }
        case Outcome.OutOfTime _ -> {
          fail("the time for it was over");
          outOfTime = true;
          yield false;
        }
      };
    }
  }
}
