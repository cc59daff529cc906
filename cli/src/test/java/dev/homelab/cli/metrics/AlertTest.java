package dev.homelab.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.ActiveAlert;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  @Test
  void theWorstComesFirst() {
    List<Sample> firing =
        List.of(
            firing("a", "none"),
            firing("b", "info"),
            firing("c", "WARNING"),
            firing("z", "page"),
            firing("d", "error"),
            firing("e", "Critical"),
            new Sample(Labels.of(Map.of("alertname", "f", "alertstate", "firing")), 1, NOW));
    assertThat(Alert.of(firing, List.of(), List.of()))
        .extracting(Alert::name)
        .containsExactly("e", "z", "f", "d", "c", "b", "a");
  }

  @Test
  void sinceIsThatOfTheSameLabels() {
    Sample right =
        new Sample(
            Labels.of(Map.of("__name__", "ALERTS_FOR_STATE", "alertname", "a", "severity", "info")),
            1_700_000_000,
            NOW);
    Sample wrong = new Sample(Labels.of(Map.of("alertname", "b", "severity", "none")), 1e300, NOW);
    List<Alert> alerts =
        Alert.of(
            List.of(firing("a", "info"), firing("b", "none")), List.of(right, wrong), List.of());
    assertThat(alerts.getFirst().since()).contains(Instant.ofEpochSecond(1_700_000_000));
    assertThat(alerts.getLast().since()).isEmpty();
    assertThat(alerts.getFirst().labels())
        .isEqualTo(Labels.of(Map.of("alertname", "a", "severity", "info")));
  }

  @Test
  void whatFiresComesBeforeWhatIsPending() {
    Labels labels = Labels.of(Map.of("alertname", "p", "severity", "critical"));
    Sample pending = new Sample(labels.with("alertstate", "pending"), 1, NOW);
    ActiveAlert listed = new ActiveAlert(labels, Labels.of(Map.of("summary", "soon")));
    List<Alert> alerts =
        Alert.of(List.of(pending, firing("f", "none")), List.of(), List.of(listed));
    assertThat(alerts).extracting(Alert::name).containsExactly("f", "p");
    assertThat(alerts)
        .extracting(Alert::state)
        .containsExactly(AlertState.FIRING, AlertState.PENDING);
    assertThat(alerts.getFirst().annotations()).isEqualTo(Labels.none());
    assertThat(alerts.getLast().annotations().get("summary")).contains("soon");
  }

  private static Sample firing(String name, String severity) {
    Map<String, String> labels =
        Map.of(
            "__name__", "ALERTS", "alertstate", "firing", "alertname", name, "severity", severity);
    return new Sample(Labels.of(labels), 1, NOW);
  }
}
