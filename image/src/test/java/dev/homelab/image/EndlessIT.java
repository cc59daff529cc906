package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that never end, in the heap of 64 MiB that the shipped tool has.
final class EndlessIT {
  static List<Fault> answers() {
    return List.of(new Fault.EndlessBody(), new Fault.EndlessLine());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void isCutOffInOneLine(Fault fault) {
    try (FakeLoki loki = FakeLoki.start();
        Home home = new Home()) {
      Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
      for (String limit : List.of("100", "1000000")) {
        loki.fail(1, fault);
        Result result = tool.run("logs", "query", "{job=\"x\"}", "--limit", limit);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.errorOutput())
            .startsWith("homelab: logs query: Loki: 200: ")
            .hasLineCount(1);
      }
    }
  }
}
