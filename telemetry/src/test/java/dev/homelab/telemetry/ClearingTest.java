package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is counted of what is deleted.
class ClearingTest {
  private final Path home;
  private final StateDirectory directory;
  private final Clearing clearing;

  ClearingTest(@TempDir Path home) throws IOException {
    this.home = home;
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
    clearing = new Clearing(directory);
  }

  private void append(String file, String text) throws IOException {
    directory.append(file, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String lines(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      UsageEvent event = new UsageEvent(5 + i, "ada", "net check", 0, "1.0");
      text.append(JournalLine.of(event).text()).append('\n');
    }
    return text.toString();
  }

  @Test
  void recordsAndTornPiecesOfSegmentsAndOfTheJournal() throws IOException {
    append("17-a" + Segment.PENDING, lines(2) + "torn\n");
    append(Journal.ACTIVE, lines(3) + "torn\ntorn too\n");
    clearing.deletePending();
    assertThat(clearing.records()).isEqualTo(5);
    assertThat(clearing.setAside()).isEqualTo(3);
    assertThat(directory.files()).isEmpty();
  }

  /// They lie in a file of their own by then.
  @Test
  void tornPiecesOnce() throws IOException {
    append("17-a" + Segment.PENDING, lines(2) + "torn\n");
    new Segment(directory, "17-a").setAside(List.of("torn"));
    clearing.deletePending();
    assertThat(clearing.records()).isEqualTo(2);
    assertThat(clearing.setAside()).isEqualTo(1);
  }

  @Test
  void aSegmentOfUnknownProgressWhole() throws IOException {
    append("17-a" + Segment.PENDING, lines(2));
    Files.createDirectory(home.resolve("h").resolve("17-a" + Segment.PROGRESS));
    clearing.deletePending();
    assertThat(clearing.records()).isEqualTo(2);
  }

  /// The second listing is for what the first has missed, and the first for what goes meanwhile.
  @Test
  void whatOnlyTheFirstListingNames() throws IOException {
    StateDirectory changing =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          private int listings;

          @Override
          List<String> files() throws IOException {
            return listings++ == 0 ? super.files() : List.of();
          }
        };
    append("17-a" + Segment.PENDING, lines(2));
    Clearing seen = new Clearing(changing);
    seen.deletePending();
    assertThat(seen.records()).isEqualTo(2);
    assertThat(directory.files()).isEmpty();
  }
}
