package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          nas.lab.example, 15
          Größe, 5
          … │ ▆, 5
          日本語, 6
          한국어, 6
          ｈｏｍｅ, 8
          \u1112\u1161\u11AB, 2
          e\u0301a\u0308, 2
          🙂, 2
          👍🏽, 2
          👩\u200D👩\u200D👧, 2
          🇩🇪, 2
          ❤, 1
          ❤\uFE0F, 2
          1\uFE0F\u20E3, 2
          \uFFFD, 1
          שלום, 4
          𠀀𠮷, 4
          🙂x🙂, 5
          """)
  void columnsAreCountedAsATerminalDoes(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void theEdgesOfEachRangeAreInIt() {
    assertThat(Wide.has(0x10FF)).isFalse();
    assertThat(Wide.has(0x1100)).isTrue();
    assertThat(Wide.has(0x115F)).isTrue();
    assertThat(Wide.has(0x1160)).isFalse();
    assertThat(Wide.has(0x2329)).isTrue();
    assertThat(Wide.has(0x232B)).isFalse();
    assertThat(Wide.has(0x3134A)).isTrue();
    assertThat(Wide.has(Character.MAX_CODE_POINT)).isFalse();
  }

  @Test
  void noClusterIsCutApart() {
    assertThat(Width.fitting("ab日本", 0, 3)).isEqualTo(2);
    assertThat(Width.fitting("ab日本", 0, 4)).isEqualTo(3);
    assertThat(Width.fitting("👍🏽x", 0, 1)).isZero();
    assertThat(Width.fitting("👍🏽x", 0, 2)).isEqualTo(4);
    assertThat(Width.fitting("e\u0301x", 0, 1)).isEqualTo(2);
    assertThat(Width.fitting("🇩🇪x", 0, 1)).isZero();
    assertThat(Width.fitting("abc", 1, 9)).isEqualTo(3);
  }
}
