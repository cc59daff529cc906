package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final Stream ADA = new Stream("ada lovelace\n%", "net check");
  private static final Stream BOB = new Stream("", "net check");

  private final StateDirectory directory;

  ProgressTest(@TempDir Path home) throws IOException {
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
