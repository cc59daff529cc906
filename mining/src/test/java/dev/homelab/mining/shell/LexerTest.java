package dev.homelab.mining.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LexerTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Shell SHELL = new Shell(Catalogue.load(), _ -> false);

  @Provide
  static Arbitrary<String> lines() {
    return Arbitraries.of(
            "'", "\"", "`", "$(", "${", ")", "}", "(", "{", "\\", "\n", " ", "|", "||", "&", "&&",
            ";", ";;", "<", "<<", "<<-", "<<<", ">", ">>", "2>&1", "<(", "#", "=", "-", "--", "-c",
            "a", "EOF", "sudo", "xargs", "ssh", "bash", "kubectl", "exec", "docker", "timeout",
            "\0")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  static Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
  }

  @Property(tries = 2000)
  void neverThrows(@ForAll("lines") String line) {
    SHELL.steps(line);
  }

  @Property
  void neverThrowsForAnyText(@ForAll String line) {
    SHELL.steps(line);
  }

  @Property
  void aQuotedWordIsOneWordAsItWas(@ForAll String text) {
    String quoted = "'" + text.replace("'", "'\\''") + "'";

    assertThat(Lexer.tokens("echo " + quoted).orElseThrow().getLast())
        .isEqualTo(new Token.Text(quoted, text));
  }

  @Property
  void plainWordsAreThemselves(@ForAll("words") String a, @ForAll("words") String b) {
    assertThat(Lexer.tokens(a + " \t" + b).orElseThrow())
        .isEqualTo(List.of(new Token.Text(a, a), new Token.Text(b, b)));
  }

  @Test
  void timeIsInProportionToTheLine() {
    for (String piece :
        List.of(
            "$(",
            "\"$(",
            "(",
            "`",
            "'",
            "\"",
            "<(",
            "<<a\n",
            "<",
            "1",
            "a=1 ",
            "bash -c '",
            "{ ",
            "\\",
            "#\n",
            "ssh ",
            "sudo ",
            "<<",
            "-",
            "--x ",
            "x|",
            "${")) {
      String line = piece.repeat(MEGABYTE / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> SHELL.steps(line), () -> piece);
    }
  }

  @Test
  void linesInLinesAreReadToABound() {
    String line = "df -h";
    for (int i = 0; i < 12; i++) {
      line = "ssh h bash -c \"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
    assertThat(SHELL.steps(line)).isPresent();
  }
}
