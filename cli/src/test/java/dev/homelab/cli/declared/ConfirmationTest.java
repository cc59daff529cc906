package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.output.Captured;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.VerbFailure;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTest {
  private final InputStream before = System.in;
  private final Captured terminal = Captured.terminal();
  private final Confirmation confirmation = new Confirmation("unit stop", "really\u001b?");

  @AfterEach
  void giveBack() {
    System.setIn(before);
  }

  private static void type(String text) {
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "Y\n", " yes \n", "YES"})
  void aYesGoesOn(String answer) throws Exception {
    type(answer);
    confirmation.require(terminal.console(), true);
    assertThat(terminal.errorOutput()).isEqualTo("really\uFFFD? [y/N] ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "\n", "", "yess\n"})
  void allElseIsANo(String answer) {
    type(answer);
    assertThatThrownBy(() -> confirmation.require(terminal.console(), true))
        .isInstanceOf(VerbFailure.class)
        .hasMessage("not confirmed, so nothing was run");
  }

  @Test
  void nobodyIsAskedInAPipe() {
    type("y\n");
    for (Captured console : new Captured[] {terminal, Captured.pipe()}) {
      boolean typing = console != terminal;
      assertThatThrownBy(() -> confirmation.require(console.console(), typing))
          .isInstanceOfSatisfying(
              VerbFailure.class,
              e -> {
                assertThat(e.exitCode()).isEqualTo(ExitCode.WRONG_USE);
                assertThat(e.hint()).isEqualTo("'homelab unit stop --yes …' runs it unasked");
              })
          .hasMessage("nobody to ask here");
    }
  }
}
