package dev.homelab.telemetry;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The delivery of one segment: a request a stream, and what each answer asks for.
final class Delivery {
  private final Ledger ledger;
  private final Sink sink;
  private final InstantSource clock;
  private final Slots slots;
  private final BooleanSupplier mayGoOn;

  private long sent;
  private long retimed;

  /// @throws java.nio.file.NoSuchFileException if the segment was dropped or cleared
  Delivery(Segment segment, Sink sink, InstantSource clock, Slots slots, BooleanSupplier mayGoOn)
      throws IOException {
    this.ledger = new Ledger(segment);
    this.sink = sink;
    this.clock = clock;
    this.slots = slots;
    this.mayGoOn = mayGoOn;
  }

  long sent() {
    return sent;
  }

  long retimed() {
    return retimed;
  }

  /// How a delivery ended.
  sealed interface Outcome {
    /// Everything is delivered or set aside.
    record Complete() implements Outcome {}

    /// Something is left, and the rest may be tried.
    record Postponed(String reason) implements Outcome {}

    /// Something is left, and the sink should be left alone for now.
    record Stopped(String reason, Optional<Duration> retryAfter) implements Outcome {}

    /// Something is left because the time for it was over.
    record OutOfTime() implements Outcome {}
  }

  /// @throws java.nio.file.NoSuchFileException if the segment was dropped or cleared meanwhile
  Outcome run() throws IOException {
    Outcome outcome = new Outcome.Complete();
    for (Map.Entry<Stream, List<Integer>> group : ledger.streams().entrySet()) {
      if (ledger.mark(group.getKey()) instanceof Progress.Mark.Done) {
        continue;
      }
      switch (deliver(group.getKey(), group.getValue())) {
        case Outcome.Complete complete -> {}
        case Outcome.Postponed later -> outcome = later;
        case Outcome.Stopped stopped -> {
          return stopped;
        }
        case Outcome.OutOfTime over -> {
          return over;
        }
      }
    }
    if (outcome instanceof Outcome.Complete) {
      ledger.finish();
    }
    return outcome;
  }

  private Outcome deliver(Stream stream, List<Integer> group) throws IOException {
    var delivery = new StreamDelivery(stream, group, ledger, sink, clock, slots, mayGoOn);
    try {
      return delivery.run();
    } finally {
      sent += delivery.sent();
      retimed += delivery.retimed();
    }
  }
}
