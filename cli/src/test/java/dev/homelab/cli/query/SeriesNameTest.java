package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Labels;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeriesNameTest {

  @Test
  void isASelector() {
    assertThat(SeriesName.of(labels("__name__", "up", "job", "node", "instance", "nas:9100")))
        .isEqualTo("up{instance=\"nas:9100\",job=\"node\"}");
    assertThat(SeriesName.of(labels("__name__", "job:up:sum"))).isEqualTo("job:up:sum");
    assertThat(SeriesName.of(labels("job", "a"))).isEqualTo("{job=\"a\"}");
    assertThat(SeriesName.of(Labels.none())).isEqualTo("{}");
  }

  @Test
  void quotesWhatPromqlCannotHold() {
    assertThat(SeriesName.of(labels("__name__", "disk.free", "my.label", "a\"b\n")))
        .isEqualTo("{\"disk.free\",\"my.label\"=\"a\\\"b\\n\"}");
    assertThat(SeriesName.of(labels("__name__", "up", "\u001b[31m", "\u001b[0m")))
        .isEqualTo("up{\"\\x1b[31m\"=\"\\x1b[0m\"}");
    assertThat(SeriesName.of(labels("__name__", "9lives"))).isEqualTo("{\"9lives\"}");
  }

  @Test
  void leavesOutWhatIsShownElsewhere() {
    assertThat(SeriesName.of(labels("alertname", "A", "host", "nas"), Set.of("alertname")))
        .isEqualTo("{host=\"nas\"}");
  }

  private static Labels labels(String... pairs) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Labels.received(new TreeMap<>(map));
  }
}
