package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Captured;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerProgramTest {
  private static final String LONG = "one\ntwo\nthree\nfour\n\u001b[2Jfive\n";

  @TempDir private Path folder;

  @Test
  void aLongTextGoesToThePagerAndIsMadeHarmless() throws Exception {
    Captured terminal = terminal();
    show(LONG, "cat >'" + file() + "'", terminal);
    assertThat(file()).hasContent(LONG.replace('\u001b', '\uFFFD'));
    assertThat(terminal.output()).isEmpty();
  }

  @Test
  void aTextThatFitsIsPrinted() throws Exception {
    Captured terminal = terminal();
    show("one\ntwo\nthree\nfour\n", "cat >'" + file() + "'", terminal);
    assertThat(terminal.output()).isEqualTo("one\ntwo\nthree\nfour\n");
    assertThat(file()).doesNotExist();
  }

  @Test
  void aPipeGetsTheText() throws Exception {
    Captured pipe = Captured.pipe();
    show(LONG, "cat >'" + file() + "'", pipe);
    assertThat(pipe.output()).isEqualTo(LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "cat", "/nonexistent/pager 2>&-", "'" + "/tmp" + "' 2>&-"})
  void withoutOneThatCanBeRunTheTextIsPrinted(String pager) throws Exception {
    Captured terminal = terminal();
    show(LONG, pager, terminal);
    assertThat(terminal.output()).contains("one\n", "five\n");
  }

  @Test
  void whoHasSeenEnoughMayLeave() throws Exception {
    Captured terminal = terminal();
    show("a line\n".repeat(100_000), "true", terminal);
    assertThat(terminal.output()).isEmpty();
  }

  @Test
  void aTerminalThatCanDoNothingHasNone() throws Exception {
    Captured terminal = terminal();
    Map<String, String> variables = Map.of("PAGER", "cat >'" + file() + "'", "TERM", "dumb");
    pager(variables).show(LONG, terminal.console());
    assertThat(terminal.output()).contains("one\n");
  }

  @Test
  void lessIsToldNothingWhereTheUserHasToldIt() throws Exception {
    show(LONG, "printf %s \"$LESS\" >'" + file() + "'", terminal());
    String told = System.getenv("LESS");
    assertThat(file()).hasContent(told == null ? "RX" : told);
  }

  private void show(String text, String pager, Captured captured) throws Exception {
    Map<String, String> variables = new HashMap<>(Map.of("PAGER", pager, "TERM", "xterm"));
    pager(variables).show(text, captured.console());
  }

  private static PagerProgram pager(Map<String, String> variables) {
    return PagerProgram.of(Caller.of(variables, handler -> {}), variables);
  }

  private static Captured terminal() {
    return Captured.terminal(Map.of("LINES", "5"));
  }

  private Path file() {
    return folder.resolve("paged");
  }
}
