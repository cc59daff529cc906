package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Held against the dial itself.
class HostMatchTest {
  private static final List<String> PATTERNS =
      List.of("*.example", "*.Lab.example", "loki.lab.example.", "127.0.0.1", "[::1]", "localhost");
  private static final List<String> HOSTS =
      List.of("loki.lab.example", "LOKI.lab.example.", "a.loki.lab.example", "lab.example");
  private static final List<String> OTHERS =
      List.of("example", "127.0.0.1", "10.0.0.300", "0.0.0.0", "::1", "[::1]", "localhost");

  private static void assertLikeTheDial(String host) {
    Map<String, String> rules = new LinkedHashMap<>();
    int closest = 0;
    String target = "none";
    for (int i = 0; i < PATTERNS.size(); i++) {
      String pattern = PATTERNS.get(i);
      rules.put(pattern, "10.0.0." + i);
      int closeness = HostMatch.closeness(pattern, host);
      if (closeness > closest) {
        closest = closeness;
        target = "10.0.0." + i;
      }
    }
    Dial dial = Dial.of(Optional.empty(), rules);
    assertThat(dial.target(host).map(DialTarget::toString).orElse("none"))
        .as(host)
        .isEqualTo(target);
    Dial byDefault = Dial.of(Optional.of("10.0.0.9"), Map.of());
    assertThat(HostMatch.isName(host)).as(host).isEqualTo(byDefault.target(host).isPresent());
  }

  @Test
  void theSameRuleHoldsAsInTheDial() {
    HOSTS.forEach(HostMatchTest::assertLikeTheDial);
    OTHERS.forEach(HostMatchTest::assertLikeTheDial);
  }

  @Test
  void whatIsNoClearAddressIsAName() {
    assertThat(List.of("010.0.0.1", "1.2.3", "1.2.3.", "1..2.3", "1.2.3.4.5", ""))
        .allMatch(HostMatch::isName);
  }
}
