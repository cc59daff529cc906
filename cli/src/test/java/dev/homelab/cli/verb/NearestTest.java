package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("config", "usage flush", "usage top", "version", "ls");

  @ParameterizedTest
  @CsvSource({
    "confgi, config", "cnfig, config", "configs, config", "konfig, config",
    "usage tpo, usage top", "usagetop, usage top", "versoin, version", "lls, ls"
  })
  void findsWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.of(typed, KNOWN)).first().isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"deploy", "configuration-of-all", "usage"})
  void doesNotGuessFromAfar(String typed) {
    assertThat(Nearest.of(typed, List.of("config", "version", "usage top"))).isEmpty();
  }

  @Test
  void namesTheNearestFirstThenByNameAndAtMostThree() {
    assertThat(Nearest.of("aaaa", List.of("aaab", "aaaa", "aabb", "aaac", "aaad")))
        .containsExactly("aaaa", "aaab", "aaac");
  }

  @Test
  void aSwapOfNeighboursIsOneChange() {
    assertThat(Nearest.of("ba", List.of("ab", "cd"))).contains("ab");
    assertThat(Nearest.of("badc", List.of("abcd"))).containsExactly("abcd");
  }
}
