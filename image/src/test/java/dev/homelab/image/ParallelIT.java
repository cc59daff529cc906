package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.prometheus.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many at once, while flushes come and go. With `-Dhomelab.test.verbs=500` eight times five
/// hundred, which takes minutes; the journal alone is held to more than that by a test of its own.
final class ParallelIT {
  private static final int PROCESSES = 8;
  private static final int VERBS = Integer.getInteger("homelab.test.verbs", 100);

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  @Test
  void eightAtOnceLoseAndTearNothing() throws InterruptedException {
    String loop =
        "i=0; while [ $i -lt $1 ]; do \"$0\" config >/dev/null || exit 1; i=$((i+1)); done";
    String launcher = tool.command().getFirst();
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      Tool shell = tool.as("sh");
      writers.add(shell.start("-c", loop, launcher, Integer.toString(VERBS)));
    }
    for (Process writer : writers) {
      assertThat(writer.waitFor(15, TimeUnit.MINUTES)).isTrue();
      assertThat(writer.exitValue()).isZero();
    }
    Waiting.until("a flush is over", () -> Processes.flushes(home.path()).isEmpty());

    assertThat(home.records()).hasSize(PROCESSES * VERBS);
    assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));
    assertThat(home.records()).hasSize(PROCESSES * VERBS);
    assertThat(loki.stored().keySet()).extracting(Labels::asMap).hasSize(1);
    assertThat(loki.stored().values().iterator().next()).hasSize(PROCESSES * VERBS);
    assertThat(tool.run("usage", "status", "--json").output())
        .contains("\"pending\":0", "\"aside\":0", "\"dropped\":0");
  }
}
