package dev.homelab.telemetry;

import dev.homelab.telemetry.StreamState.Next;
import dev.homelab.telemetry.StreamStep.Event;
import dev.homelab.telemetry.StreamStep.Moment;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Does what [StreamStep] decides for one stream of one segment: each state is on the disk before
/// anything that it asks for is done. That is all there is to it, and holds for every order of
/// events.
final class StreamDelivery {
  private final Ledger ledger;
  private final Sink sink;
  private final StreamStep step;
  private final InstantSource clock;
  private final BooleanSupplier mayGoOn;

  StreamDelivery(
      Ledger ledger, Sink sink, StreamStep step, InstantSource clock, BooleanSupplier mayGoOn) {
    this.ledger = ledger;
    this.sink = sink;
    this.step = step;
    this.clock = clock;
    this.mayGoOn = mayGoOn;
  }

  /// @throws NoSuchFileException if the segment was dropped or cleared meanwhile
  Outcome run(Stream stream) throws IOException {
    StreamState state = ledger.state(stream);
    Event event = new Event.Begun(ledger.mark(stream));
    while (true) {
      state = step.step(state, event, moment());
      ledger.write(state);
      switch (state.next()) {
        case Next.Push(var batch, long _) ->
            event = new Event.Answered(sink.push(stream, PendingEntry.entries(batch)));
        case Next.LookUp lookUp -> event = lookUp(stream, lookUp.refused());
        case Next.End(Outcome outcome) -> {
          return outcome;
        }
        case Next.Undecided _ -> throw new IllegalStateException("nothing was decided");
      }
    }
  }

  private Event lookUp(Stream stream, List<PendingEntry> entries) {
    try {
      return new Event.Shown(sink.stored(stream, PendingEntry.entries(entries)));
    } catch (Sink.Unreadable e) {
      return new Event.Unreadable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Event.NotShown(String.valueOf(e.getMessage()));
    }
  }

  private Moment moment() {
    return new Moment(Journal.nanos(clock.instant()), mayGoOn.getAsBoolean());
  }
}
