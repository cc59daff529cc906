package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.ShellWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {
  private static List<String> words(String line) {
    return CommandWords.of(line).orElseThrow();
  }

  @Test
  void partsWordsAsAShellDoes() {
    assertThat(words("pods list")).containsExactly("pods", "list");
    assertThat(words(" \t a \n b  ")).containsExactly("a", "b");
    assertThat(words("logs query '{app=\"x\"} |= \"error\"' --since 1h"))
        .containsExactly("logs", "query", "{app=\"x\"} |= \"error\"", "--since", "1h");
    assertThat(words("a'b c'\"d e\"f")).containsExactly("ab cd ef");
    assertThat(words("'' \"\"")).containsExactly("", "");
    assertThat(words("\"a\\\"b\\\\c\\d\" 'a\\b' a\\ b \\'"))
        .containsExactly("a\"b\\c\\d", "a\\b", "a b", "'");
    assertThat(words("'\\\\ \\\"'")).containsExactly("\\\\ \\\"");
    assertThat(words("")).isEmpty();
  }

  @Test
  void doesNothingElse() {
    assertThat(words("$HOME `id` $(id) ~ * a|b ; # x > y"))
        .containsExactly("$HOME", "`id`", "$(id)", "~", "*", "a|b", ";", "#", "x", ">", "y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "a 'b", "\"", "\"a\\\"", "a\\", "\\"})
  void anOpenEndIsNone(String line) {
    assertThat(CommandWords.of(line)).isEmpty();
  }

  @Property
  void whatIsQuotedComesBack(
      @ForAll List<@StringLength(max = 6) @CharRange(from = 1, to = 0x100) String> words) {
    String line = words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    assertThat(words(line)).isEqualTo(words);
  }

  /// A shell parts them in the same way, where nothing in them is special to it.
  @Property(tries = 30)
  void aShellDoesTheSame(
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String letters,
      @ForAll List<@StringLength(min = 1, max = 1) String> picks)
      throws IOException {
    String signs = "ab '\"\\ '\"";
    StringBuilder line = new StringBuilder(letters);
    picks.forEach(pick -> line.append(signs.charAt(pick.charAt(0) % signs.length())));
    if (CommandWords.of(line.toString()).isEmpty()) {
      return;
    }
    Process shell =
        new ProcessBuilder("sh", "-c", "for w in " + line + "; do printf '%s|' \"$w\"; done")
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String ours =
        words(line.toString()).stream().map(word -> word + "|").collect(Collectors.joining());
    assertThat(said).as(line.toString()).isEqualTo(ours);
  }
}
