package dev.homelab.cli.records;

import dev.homelab.loki.DeleteRequest;
import dev.homelab.loki.StreamSelection;
import dev.homelab.telemetry.Stream;
import dev.homelab.telemetry.UsageEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a Loki was asked to delete of the records. Until it has done so it may still show them, and
/// they are not to be seen here; what was kept of them is to go.
final class Erasures {
  static final Erasures NONE = new Erasures(List.of());

  /// How far this host's clock may be off the server's.
  private static final Duration CLOCKS = Duration.ofHours(1);

  private final List<Erasure> all;

  /// @param streams which; empty where only the server can tell
  private record Erasure(DeleteRequest request, Optional<StreamSelection> streams) {
    /// Whether it names whole streams, so that it can be carried out here.
    boolean isCertain() {
      return streams.isPresent() && streams.get().wholeStreams();
    }

    boolean hides(String user, String verb) {
      return !request.processed() && isCertain() && selects(user, verb);
    }

    boolean selects(String user, String verb) {
      return streams.isEmpty() || streams.get().selects(new Stream(user, verb).labels());
    }

    /// Whether a day may have records of streams that it names.
    boolean mayTouch(Day day) {
      return !day.named()
          || day.cells().stream().anyMatch(cell -> selects(cell.user(), cell.verb()));
    }

    boolean overlaps(Slot slot) {
      return slot.overlaps(request.start().minusNanos(1), request.end().plusNanos(1));
    }

    boolean covers(Slot slot) {
      return !request.start().isAfter(slot.start()) && !request.end().isBefore(slot.end());
    }

    boolean covers(Instant time) {
      return !time.isBefore(request.start()) && !time.isAfter(request.end());
    }
  }

  private Erasures(List<Erasure> all) {
    this.all = all;
  }

  /// Those that may concern records.
  static Erasures of(List<DeleteRequest> requests) {
    List<Erasure> all = new ArrayList<>();
    for (DeleteRequest request : requests) {
      Optional<StreamSelection> streams = StreamSelection.of(request.query());
      if (streams.isEmpty() || streams.get().maySelect("job", Stream.JOB)) {
        all.add(new Erasure(request, streams));
      }
    }
    return new Erasures(all);
  }

  /// Whether a record is not to be seen.
  boolean hide(UsageEvent event) {
    for (Erasure erasure : all) {
      if (erasure.hides(event.user(), event.verb()) && erasure.covers(event.time())) {
        return true;
      }
    }
    return false;
  }

  /// Whether the records of a cell are not to be seen. Its slot must not be one that is
  /// [#divide]d.
  boolean hide(Cell cell, Slot slot) {
    for (Erasure erasure : all) {
      if (erasure.hides(cell.user(), cell.verb()) && erasure.covers(slot)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a part of a slot is to be seen, and another part is not: its records must be read one
  /// by one.
  boolean divide(Slot slot) {
    for (Erasure erasure : all) {
      boolean isDue = !erasure.request().processed() && erasure.isCertain();
      if (isDue && erasure.overlaps(slot) && !erasure.covers(slot)) {
        return true;
      }
    }
    return false;
  }

  /// Whether something in a slot is not to be seen.
  boolean touch(Slot slot) {
    for (Erasure erasure : all) {
      if (!erasure.request().processed() && erasure.isCertain() && erasure.overlaps(slot)) {
        return true;
      }
    }
    return false;
  }

  /// What is left of a day that was read once; empty where that can't be told without the server.
  Optional<Day> cleanse(Day day, Slot slot) {
    Day left = day;
    for (Erasure erasure : all) {
      boolean isLater = erasure.request().created().isAfter(day.readAt().minus(CLOCKS));
      if (isLater && erasure.overlaps(slot) && erasure.mayTouch(left)) {
        if (!erasure.isCertain() || !erasure.covers(slot) || !day.named()) {
          return Optional.empty();
        }
        left = left.without(cell -> erasure.selects(cell.user(), cell.verb()));
      }
    }
    return Optional.of(left);
  }
}
