package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptVariablesTest {

  private static Map<String, String> restored(Map<String, String> given) {
    Map<String, String> environment = new HashMap<>(given);
    KeptVariables.restore(environment);
    return environment;
  }

  @Test
  void whatWasReplacedIsPutBack() {
    assertThat(restored(Map.of("LC_ALL", "C.UTF-8", "HOMELAB_KEPT_LC_ALL", "=POSIX", "A", "b")))
        .isEqualTo(Map.of("LC_ALL", "POSIX", "A", "b"));
  }

  @Test
  void whatWasNotSetIsTakenAway() {
    assertThat(restored(Map.of("LC_ALL", "C.UTF-8", "HOMELAB_KEPT_LC_ALL", ""))).isEmpty();
  }

  @Test
  void optionsForOtherJavaProgramsArePutBack() {
    assertThat(restored(Map.of("HOMELAB_KEPT_JAVA_TOOL_OPTIONS", "=-Xmx1g", "A", "b")))
        .isEqualTo(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g", "A", "b"));
  }

  @Test
  void whatWasSetAndEmptyIsSetAndEmpty() {
    assertThat(restored(Map.of("LC_ALL", "C.UTF-8", "HOMELAB_KEPT_LC_ALL", "=")))
        .isEqualTo(Map.of("LC_ALL", ""));
  }

  @Test
  void whatWasNotReplacedStays() {
    assertThat(restored(Map.of("LC_ALL", "de_DE.UTF-8")))
        .isEqualTo(Map.of("LC_ALL", "de_DE.UTF-8"));
  }
}
