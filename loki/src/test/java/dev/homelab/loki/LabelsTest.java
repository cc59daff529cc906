package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.prometheus.Labels;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void areSortedAndQuoted() {
    Labels labels = Labels.of(Map.of("verb", "net check", "job", "homelab-usage", "user", "a\"b"));

    assertThat(labels).hasToString("{job=\"homelab-usage\", user=\"a\\\"b\", verb=\"net check\"}");
    assertThat(Labels.none()).hasToString("{}");
  }

  @Test
  void areTheSameStreamWhenTheyHoldTheSame() {
    assertThat(Labels.none().with("a", "1").with("b", "2"))
        .isEqualTo(Labels.none().with("b", "2").with("a", "1"))
        .hasSameHashCodeAs(Labels.of(Map.of("a", "1", "b", "2")));
    assertThat(Labels.none().with("a", "\ud800")).isEqualTo(Labels.none().with("a", "\ufffd"));
  }

  @Test
  void refuseANameThatASelectorCantHold() {
    for (String name : new String[] {"", "a-b", "1a", "é", "a b"}) {
      assertThatThrownBy(() -> Labels.none().with(name, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
