package dev.homelab.telemetry;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The delivery of one segment: a request a stream, and what each answer asks for.
final class Delivery {
  private final Ledger ledger;
  private final PutOffs putOffs;
  private final InstantSource clock;
  private final StreamDelivery delivery;

  /// @throws java.nio.file.NoSuchFileException if the segment was dropped or cleared
  Delivery(
      Segment segment,
      PutOffs putOffs,
      Sink sink,
      InstantSource clock,
      Slots slots,
      BooleanSupplier mayGoOn)
      throws IOException {
    this.ledger = new Ledger(segment);
    this.putOffs = putOffs;
    this.clock = clock;
    this.delivery = new StreamDelivery(ledger, sink, new StreamStep(slots), clock, mayGoOn);
  }

  long sent() {
    return ledger.sent();
  }

  long retimed() {
    return ledger.retimed();
  }

  boolean hasRefused() {
    return ledger.hasRefused();
  }

  /// @throws java.nio.file.NoSuchFileException if the segment was dropped or cleared meanwhile
  Outcome run() throws IOException {
    Outcome outcome = new Outcome.Complete();
    for (Stream stream : ledger.streams()) {
      switch (deliver(stream)) {
        case Outcome.Complete _ -> {}
        case Outcome.PutOff later ->
            outcome = outcome instanceof Outcome.Complete ? later : outcome;
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

  /// A stream that the sink does not take for now is not sent, and keeps no other from it.
  private Outcome deliver(Stream stream) throws IOException {
    Optional<String> putOff = putOffs.reason(stream, clock.instant());
    if (putOff.isPresent()) {
      return new Outcome.PutOff(putOff.get());
    }
    Outcome outcome = delivery.run(stream);
    switch (outcome) {
      case Outcome.PutOff(String reason) -> putOffs.putOff(stream, reason, clock.instant());
      case Outcome.Complete _, Outcome.Postponed _ -> putOffs.taken(stream);
      case Outcome.Stopped _, Outcome.OutOfTime _ -> {}
    }
    return outcome;
  }
}
