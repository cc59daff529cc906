package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTest {
  @ParameterizedTest
  @MethodSource("dev.homelab.cli.settings.Key#all")
  void isFoundByTableAndName(Key<?> key) {
    assertThat(key.table() + "." + key.name()).isEqualTo(key.label());
    assertThat(key.table()).isNotEmpty();
    assertThat(key.name()).isNotEmpty().doesNotContain(".");
    assertThat(Key.labelled(key.label())).contains(key);
    assertThat(key).hasToString(key.label());
  }

  /// The authority's certificates are for everybody.
  @Test
  void theFilesOfWhoAsksAreSecret() {
    assertThat(Key.all().stream().filter(Key::isSecretFile).map(Key::label))
        .containsExactly(
            "loki.token_file",
            "loki.password_file",
            "loki.headers_file",
            "prometheus.token_file",
            "prometheus.password_file",
            "prometheus.headers_file");
    assertThat(Key.TLS_CA_FILE.isPath()).isTrue();
  }

  @Test
  void whatDecidesAboutRecordsIsTheirDeliveryAndTheirBounds() {
    assertThat(Key.all().stream().filter(Key::decidesRecording).map(Key::label))
        .containsExactly(
            "usage.delivery", "usage.recording", "usage.max_megabytes", "usage.max_days");
  }
}
