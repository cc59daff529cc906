package dev.homelab.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Metadata;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamePatternTest {
  @Test
  void aTextStandsForAllThatHoldIt() {
    assertThat(new NamePattern("disk").selector()).contains("{__name__=~\".*disk.*\"}");
    assertThat(new NamePattern("disk").test()).accepts("node_disk_io", "disk").rejects("dis");
    assertThat(new NamePattern("node_*_total").selector())
        .contains("{__name__=~\"node_.*_total\"}");
    assertThat(new NamePattern("node_*").test()).rejects("my_node_x");
  }

  @Test
  void whatARegularExpressionWouldReadStandsForItself() {
    assertThat(new NamePattern("a.b|c*").selector()).contains("{__name__=~\"a\\\\.b\\\\|c.*\"}");
    assertThat(new NamePattern("a.b*").test()).rejects("axb");
  }

  @Test
  void allNeedNoSelector() {
    assertThat(new NamePattern("*").selector()).isEmpty();
    assertThat(new NamePattern("").selector()).isEmpty();
    assertThat(new NamePattern("**").test()).accepts("anything");
  }

  @Test
  void aPartOfAHistogramIsOfItsFamily() {
    Metadata family = new Metadata("histogram", "Time.", "");
    Metadata own = new Metadata("counter", "Own.", "");
    Map<String, Metadata> all = Map.of("a", family, "a_sum", own);
    assertThat(Family.of("a_bucket", all)).contains(family);
    assertThat(Family.of("a_sum", all)).contains(own);
    assertThat(Family.of("b_count", all)).isEmpty();
    assertThat(Family.of("ab", all)).isEmpty();
  }
}
