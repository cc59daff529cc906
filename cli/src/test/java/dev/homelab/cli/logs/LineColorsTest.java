package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineColorsTest {
  /// `~` stands for ESC.
  @ParameterizedTest
  @CsvSource({
    "~[31mred~[0m, ~[31mred~[0m~[0m, red",
    "~[1;32mok, ~[1;32mok~[0m, ok",
    "~[m~[Kx, ~[0mx~[0m, x",
    "~[38;5;9mx~[48;2;1;2;3;36my, ~[39mx~[39;36my~[0m, xy",
    "~[30;47mhidden, ~[39;39mhidden~[0m, hidden",
    "~[8mhidden, ~[39mhidden~[0m, hidden",
    "~[2Jx, \uFFFD[2Jx, \uFFFD[2Jx",
    "~]0;title, \uFFFD]0;title, \uFFFD]0;title",
    "x~[31, x\uFFFD[31, x\uFFFD[31",
    "x~, x\uFFFD, x\uFFFD"
  })
  void coloursStayOrGoAndNothingElseActs(String line, String colored, String plain) {
    String escaped = line.replace('~', '\u001b');
    assertThat(LineColors.of(escaped, true, "")).isEqualTo(colored.replace('~', '\u001b'));
    assertThat(LineColors.of(escaped, false, "")).isEqualTo(plain);
  }

  @Test
  void aTabGoesToTheNextEighthColumn() {
    assertThat(LineColors.of("a\tbc\t\u001b[31md\te", false, ""))
        .isEqualTo("a       bc      d       e");
  }

  @Test
  void aLineBreakGoesOnBelowIndented() {
    assertThat(LineColors.of("\u001b[31mError\r\n\tat x\ny\n", true, "  "))
        .isEqualTo("\u001b[31mError\u001b[0m\n          at x\n  y");
    assertThat(LineColors.of("10 %\r20 %", false, "")).isEqualTo("10 %\uFFFD20 %");
  }
}
