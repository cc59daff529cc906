package dev.homelab.cli.records;

import dev.homelab.cli.shipping.Store;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// This user's own records, pending and sent, of every host that shares this home.
record JournalRecords(Store store) implements RecordSource {
  @Override
  public String name() {
    return "journal";
  }

  @Override
  public Answer count(Question question) throws IOException {
    Counts counts = new Counts(question.slots());
    read(question.all(), question.user(), counts::add);
    Cube cube = new Cube(counts.slots());
    for (Cell cell : counts.cells()) {
      cube.add(cell);
    }
    return new Answer(
        name(), question.window(), cube, question.slotsBefore(), List.of(), List.of());
  }

  @Override
  public void each(Question question, Consumer<UsageEvent> taker) throws IOException {
    read(question.window(), question.user(), taker);
  }

  private void read(Window window, Optional<String> user, Consumer<UsageEvent> taker)
      throws IOException {
    var _ =
        store.contentsOfEveryHost(
            event -> {
              boolean wanted = user.isEmpty() || user.get().equals(event.user());
              if (wanted && window.holds(event.time())) {
                taker.accept(event);
              }
            });
  }
}
