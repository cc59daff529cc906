package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static boolean color(boolean terminal, String... variables) {
    return console(terminal, variables).color();
  }

  private static Console console(boolean terminal, String... variables) {
    PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false);
    Map<String, String> all = new HashMap<>();
    for (String variable : variables) {
      int sign = variable.indexOf('=');
      all.put(variable.substring(0, sign), variable.substring(sign + 1));
    }
    return Console.of(none, none, terminal, terminal, all);
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    assertThat(color(true, "TERM=xterm")).isTrue();
    assertThat(color(true)).isTrue();
    assertThat(color(true, "NO_COLOR=", "TERM=xterm")).isTrue();
    assertThat(color(true, "NO_COLOR=1", "TERM=xterm")).isFalse();
    assertThat(color(true, "NO_COLOR=0", "TERM=xterm")).isFalse();
    assertThat(color(true, "TERM=dumb")).isFalse();
    assertThat(color(false, "TERM=xterm")).isFalse();
  }

  @Test
  void colourCanBeForcedButNotOnWhoWantsNone() {
    assertThat(color(false, "CLICOLOR_FORCE=1")).isTrue();
    assertThat(color(false, "CLICOLOR_FORCE=0")).isFalse();
    assertThat(color(false, "CLICOLOR_FORCE=")).isFalse();
    assertThat(color(true, "CLICOLOR_FORCE=1", "TERM=dumb")).isTrue();
    assertThat(color(true, "CLICOLOR_FORCE=1", "NO_COLOR=1")).isFalse();
  }

  @Test
  void whatIsAskedForStandsAboveTheVariables() {
    assertThat(console(false).colored("always").color()).isTrue();
    assertThat(console(false, "NO_COLOR=1").colored("always").color()).isTrue();
    assertThat(console(true, "CLICOLOR_FORCE=1").colored("never").color()).isFalse();
    assertThat(console(true).colored("auto").color()).isTrue();
    assertThat(console(true, "NO_COLOR=1").colored("auto").color()).isFalse();
  }
}
