package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.output.Table.Align;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void alignsWordsLeftAndNumbersRight() {
    Table table =
        Table.of(Align.RIGHT, Align.LEFT, Align.LEFT).row("1", "a", "x").row("100", "bcd", "");
    assertThat(table).hasToString("  1  a    x\n100  bcd\n");
  }

  @Test
  void anEmojiTakesTwoColumns() {
    Table table = Table.of(Align.LEFT, Align.LEFT).row("\uD83D\uDE00", "1").row("ab", "2");
    assertThat(table).hasToString("\uD83D\uDE00  1\nab  2\n");
  }

  @Test
  void withoutRowsIsNothing() {
    assertThat(Table.of(Align.LEFT)).hasToString("");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(() -> Table.of(Align.LEFT).row("a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 cells in 1 columns");
  }

  @Test
  void theWidestTextIsCutToTheWidthOfATerminal() {
    Table table = Table.of(Align.RIGHT, Align.LEFT, Align.LEFT).fit(40, "…");
    table.row("1234567", "x".repeat(30), "y".repeat(30));
    table.row("1", "short", "\u00e9".repeat(15));
    assertThat(table.toString().lines())
        .containsExactly(
            "1234567  " + "x".repeat(13) + "…  " + "y".repeat(14) + "…",
            "      1  short           " + "\u00e9".repeat(15))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
  }

  @Test
  void numbersAndShortTextsAreNotCut() {
    Table table = Table.of(Align.RIGHT, Align.LEFT).fit(20, "…");
    table.row("123456789", "twelve chars");
    assertThat(table).hasToString("123456789\n    twelve chars\n");
  }

  @Test
  void columnsThatDoNotFitGoOnBelowAndNoneIsLeftOut() {
    Table table = Table.of(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT).fit(16, "…");
    table.row("COUNT", "FAILED", "RATE", "VERB").row("1", "22", "100 %", "a verb of the team's");
    assertThat(table)
        .hasToString(
            """
            COUNT  FAILED
                 RATE
                VERB
                1      22
                100 %
                a verb of t…
            """);
  }

  @Test
  void proseIsBrokenBetweenWordsBesideTheOtherColumns() {
    Table table = Table.of(Align.LEFT, Align.LEFT).fit(40, "").wrap();
    table.row("--since TIME", "where the window begins, which may be a length of time");
    table.row("--json", "short");
    assertThat(table)
        .hasToString(
            """
            --since TIME  where the window begins,
                          which may be a length of
                          time
            --json        short
            """);
  }

  @Test
  void proseThatWouldBeTooNarrowStandsBelow() {
    Table table = Table.of(Align.LEFT, Align.LEFT).fit(40, "").wrap();
    table.row("--a-very-long-flag VALUE", "what it is good for, in more than a line");
    assertThat(table)
        .hasToString(
            """
            --a-very-long-flag VALUE
                what it is good for, in more than a
                line
            """);
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    Table table = Table.of(Align.LEFT, Align.RIGHT).row("日本", "1").row("ab", "22");
    assertThat(table).hasToString("日本   1\nab    22\n");
    Table cut = Table.of(Align.LEFT).fit(13, "…");
    cut.row("日本語日本語日本語");
    assertThat(cut).hasToString("日本語日本語…\n");
  }

  @Test
  void aMarkedCellIsRed() {
    Table table = Table.of(Align.RIGHT, Align.LEFT);
    table.row("1", "a").row("22", "b").mark(0);
    assertThat(table).hasToString(" 1  a\n\u001b[31m22\u001b[39m  b\n");
  }
}
