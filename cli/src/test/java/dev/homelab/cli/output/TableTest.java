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
  void countsCharactersAndNotCodeUnits() {
    Table table = Table.of(Align.LEFT, Align.LEFT).row("\uD83D\uDE00", "1").row("ab", "2");
    assertThat(table).hasToString("\uD83D\uDE00   1\nab  2\n");
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
}
