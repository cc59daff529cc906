package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final Stream ADA = new Stream("ada lovelace\n%", "net check");
  private static final Stream BOB = new Stream("", "net check");

  private final Path home;
  private final StateDirectory directory;

  ProgressTest(@TempDir Path home) throws IOException {
    this.home = home;
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
  }

  private Progress progress(String name) throws IOException {
    return Progress.of(directory, name);
  }

  @Test
  void theLastMarkOfAStreamCounts() throws IOException {
    Progress progress = progress("p");
    assertThat(progress.of(ADA)).isEqualTo(new Progress.Mark.Clear());
    progress.mark(ADA, new Progress.Mark.Tried(17));
    progress.mark(BOB, new Progress.Mark.Done());
    assertThat(progress("p").of(ADA)).isEqualTo(new Progress.Mark.Tried(17));
    progress.mark(ADA, new Progress.Mark.Clear());
    assertThat(progress("p").of(ADA)).isEqualTo(new Progress.Mark.Clear());
    assertThat(progress("p").of(BOB)).isEqualTo(new Progress.Mark.Done());
  }

  /// The name of the segment and that of its progress are on the disk from the first `try` on.
  @Test
  void aTryIsForcedToTheDiskAndTheNamesWithTheFirst() throws IOException {
    List<String> forced = new ArrayList<>();
    StateDirectory watched =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          @Override
          void forceAppended(String name) throws IOException {
            super.forceAppended(name);
            forced.add(name);
          }

          @Override
          void forceNames() {
            super.forceNames();
            forced.add("names");
          }
        };
    Progress progress = Progress.of(watched, "p");
    progress.mark(ADA, new Progress.Mark.Clear());
    progress.mark(BOB, new Progress.Mark.Done());
    assertThat(forced).isEmpty();
    progress.mark(ADA, new Progress.Mark.Tried(17));
    assertThat(forced).containsExactly("p", "names");
    progress.mark(ADA, new Progress.Mark.Tried(18));
    assertThat(forced).containsExactly("p", "names", "p");
  }

  @Test
  void aLineIsPendingUntilItOrAllOfItsStreamIsDelivered() throws IOException {
    Progress progress = progress("p");
    JournalLine line = JournalLine.of(new UsageEvent(17, BOB.user(), BOB.verb(), 0, "1.0"));
    assertThat(progress.isPending(line)).isTrue();
    assertThat(progress.isPending(line.asDelivered())).isFalse();
    progress.mark(BOB, new Progress.Mark.Tried(17));
    assertThat(progress.isPending(line)).isTrue();
    progress.mark(BOB, new Progress.Mark.Done());
    assertThat(progress.isPending(line)).isFalse();
  }

  @Test
  void aTornMarkDoesNotCountAndHarmsNoOther() throws IOException {
    progress("whole").mark(ADA, new Progress.Mark.Tried(17));
    byte[] bytes = directory.read("whole");
    for (int cut = 0; cut < bytes.length - 1; cut++) {
      String name = "cut-" + cut;
      directory.append(name, Arrays.copyOf(bytes, cut));
      assertThat(progress(name).of(ADA)).as(name).isEqualTo(new Progress.Mark.Clear());
      progress(name).mark(BOB, new Progress.Mark.Done());
      assertThat(progress(name).of(ADA)).as(name).isEqualTo(new Progress.Mark.Clear());
      assertThat(progress(name).of(BOB)).as(name).isEqualTo(new Progress.Mark.Done());
    }
  }

  @Test
  void randomBytesThrowNothing() throws IOException {
    java.util.Random random = new java.util.Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      directory.replace("p", bytes, false);
      assertThat(progress("p").of(ADA)).isEqualTo(new Progress.Mark.Clear());
    }
  }
}
