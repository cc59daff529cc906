package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static boolean color(boolean terminal, @Nullable String noColor, @Nullable String term) {
    PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false);
    return Console.of(none, none, terminal, terminal, noColor, term).color();
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    assertThat(color(true, null, "xterm")).isTrue();
    assertThat(color(true, null, null)).isTrue();
    assertThat(color(true, "", "xterm")).isTrue();
    assertThat(color(true, "1", "xterm")).isFalse();
    assertThat(color(true, "0", "xterm")).isFalse();
    assertThat(color(true, null, "dumb")).isFalse();
    assertThat(color(false, null, "xterm")).isFalse();
  }
}
