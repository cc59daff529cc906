package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.LineFields;
import dev.homelab.prometheus.Labels;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelTest {
  @Test
  void whatTheQueryReadStandsAboveTheServersGuessAndTheStream() {
    Labels stream = Labels.of(Map.of("level", "debug"));
    Labels guessed = Labels.of(Map.of("detected_level", "unknown"));
    Labels parsed = Labels.of(Map.of("severity", "warning"));
    assertThat(Level.of(stream, new LineFields(parsed, guessed))).isEqualTo("WARN");
    assertThat(Level.of(stream, new LineFields(Labels.none(), guessed))).isEmpty();
    assertThat(Level.of(stream, new LineFields(Labels.none(), Labels.none()))).isEqualTo("DEBUG");
    assertThat(Level.of(Labels.of(Map.of("lvl", "catastrophic")), new LineFields(parsed, parsed)))
        .isEqualTo("WARN");
  }

  @Test
  void aLongWordIsCut() {
    Labels stream = Labels.of(Map.of("level", "catastrophic"));
    assertThat(Level.of(stream, new LineFields(Labels.none(), Labels.none()))).isEqualTo("CATAS");
  }
}
