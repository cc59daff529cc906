package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A look at what would be sent, while others seal.
class PreviewTest {
  @TempDir private Path home;

  /// A journal that is another file at each look, until it is not.
  private final class Restless extends StateDirectory {
    private final int changes;
    private int looks;

    Restless(int changes) throws IOException {
      super(home, "h", Host.uidOf(home));
      this.changes = changes;
      ensure();
      UsageEvent event = new UsageEvent(5, "ada", "net check", 0, "1.0");
      append(Journal.ACTIVE, JournalLine.of(event).encode());
    }

    @Override
    Optional<Object> identity(String name) {
      return Optional.of(Math.min(looks++, 2 * changes));
    }

    List<Batch> batches() throws IOException {
      List<Batch> batches = new ArrayList<>();
      new Preview(this).run(new Segment(this, "17-a"), batches::add);
      return batches;
    }
  }

  @Test
  void isTakenAgainUntilNothingWasSealedMeanwhile() throws IOException {
    assertThat(new Restless(Journal.PATIENCE - 1).batches()).hasSize(1);
  }

  @Test
  void givesUpInTheEnd() throws IOException {
    Restless restless = new Restless(Journal.PATIENCE);
    assertThatThrownBy(restless::batches).hasMessageContaining("sealed again and again");
  }
}
