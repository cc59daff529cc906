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
      return !request.processed()
          && isCertain()
          && streams.get().selects(new Stream(user, verb).labels());
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

  /// Whether what was read of a slot may be more than is left.
  boolean spoil(Slot slot, Instant readAt) {
    for (Erasure erasure : all) {
      boolean isLater = erasure.request().created().isAfter(readAt.minus(CLOCKS));
      if (isLater && erasure.overlaps(slot)) {
        return true;
      }
    }
    return false;
  }
}
