package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 9, 10, 13, 0x1b, 0x1f, 0x7f, 0x80, 0x9b, 0x9f, 0x200b, 0x200e, 0x2028, 0x2029,
        0x202e, 0x2060, 0x2066, 0x2069, 0xfeff
      })
  void noControlCharacterIsLeft(int c) {
    assertThat(Printable.of("a" + (char) c + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Grüße, 世界", "emoji \uD83D\uDE00", "a~ \u00a0\u00e9"})
  void whatIsHarmlessStays(String text) {
    assertThat(Printable.of(text)).isSameAs(text);
  }

  @Property
  void theLengthStaysAndASecondTimeChangesNothing(@ForAll String text) {
    String once = Printable.of(text);
    assertThat(once).hasSameSizeAs(text);
    assertThat(Printable.of(once)).isEqualTo(once);
    assertThat(once.chars().filter(Character::isISOControl).count()).isZero();
  }

  @Test
  void onlyATerminalNeedsIt() {
    assertThat(Captured.terminal().console().shown("\u001b[2J")).isEqualTo("\uFFFD[2J");
    assertThat(Captured.pipe().console().shown("\u001b[2J")).isEqualTo("\u001b[2J");
  }
}
