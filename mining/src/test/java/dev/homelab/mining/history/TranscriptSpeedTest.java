package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// How fast a transcript is read: the one that `TRANSCRIPT` names.
@EnabledIfEnvironmentVariable(
    named = "TRANSCRIPT",
    matches = "/.+",
    disabledReason = "no TRANSCRIPT")
class TranscriptSpeedTest {
  @Test
  void readsATranscriptThreeTimes() {
    Path file = Path.of(Optional.ofNullable(System.getenv("TRANSCRIPT")).orElseThrow());
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    for (int i = 0; i < 3; i++) {
      Histories histories = new Histories(folder, name -> Optional.empty());
      long start = System.nanoTime();
      SourceReport report =
          histories.since(Instant.EPOCH).read(histories.named(file), command -> {});
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println((double) report.bytes() / 1e9 / seconds + " GB/s: " + report);
      assertThat(report.commands()).isPositive();
    }
  }
}
