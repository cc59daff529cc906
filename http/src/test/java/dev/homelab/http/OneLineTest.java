package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void foldsWhiteSpaceAndKeepsTheRest() {
    assertThat(OneLine.of(" a\u001b[31mb\r\n\tc\u0000\u202ed\u2028e \uD83D\uDE00 "))
        .isEqualTo("a\u001b[31mb c\u0000\u202ed e \uD83D\uDE00");
    assertThat(OneLine.of("")).isEmpty();
  }

  @Test
  void isCutBetweenCharacters() {
    assertThat(OneLine.of("x".repeat(500))).hasSize(200);
    assertThat(OneLine.of("x".repeat(199) + "\uD83D\uDE00")).isEqualTo("x".repeat(199));
  }

  @Property
  void isAlwaysOneShortLine(@ForAll String text) {
    assertThat(OneLine.of(text))
        .hasSizeLessThanOrEqualTo(200)
        .doesNotContainPattern("[\n\r\t]")
        .satisfies(line -> assertThat(OneLine.of(line)).isEqualTo(line));
  }
}
