package dev.homelab.cli.man;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a verb says of itself is text on its page: nothing of it is read as mdoc.
class PagesTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 27);

  @TempDir private Path folder;

  private Page page(Spec spec, List<String> configuration) {
    return Pages.of(List.of(spec), DATE, configuration, List.of("x")).get(1);
  }

  private static Spec spec(String text) {
    return Spec.read("group verb", text)
        .operand(
            new Operand<>("what", dev.homelab.cli.verb.Types.TEXT, Operand.Arity.ONE, "", text))
        .operand(Operand.optional("opt", text, text))
        .flag(Flag.text("flag", "X", text))
        .exit(1, text)
        .example(text)
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".Dd never",
        "'br is a request",
        "\\fBbold\\fP \\n(.z \\*(xx \\",
        ". a dot alone. And a sentence that begins with .Pp",
        "--json, -x and a-b, x--y",
        "Fl Ar No . , ; : ( ) | [ ]",
        "Op",
        "\"quoted\" \"\"",
        "'it''s' `code` ^up ~home",
        "{app=\"x\"} |= \"a\\\\b\" | json",
        "more … 40 °C – ü — 𝄞 漢字",
        "two  blanks and an end.  ",
        "a line that is much longer than a line may be, so that it has to be broken at a .blank, and"
            + " 'where it is broken .Sh no line may begin with a sign that a macro begins with"
      })
  void anyTextIsShownAsItIs(String text) throws IOException {
    Page page = page(spec("x" + text), List.of("x"));
    String as = ("x" + text).strip().replaceAll("\\s+", " ");
    assertThat(Mandoc.shown(folder, page.text()))
        .containsSubsequence(
            "X" + as.substring(1), "what " + as, "opt " + as, "--flag X " + as, "1 " + as, as);
    assertThat(Mandoc.faults(folder, page.text())).isEmpty();

    Page bare = page(spec(text), List.of("x"));
    String shown = Mandoc.shown(folder, bare.text());
    assertThat(shown).contains("what " + text.strip().replaceAll("\\s+", " "));
    assertThat(Mandoc.faults(folder, bare.text())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fl", "Op", "Ar", "Brq", "|", ".", "(", ")", "..", "a b", "x|y", "No|Op"})
  void aPlaceholderIsNoMacro(String word) throws IOException {
    Spec spec =
        Spec.write("Op", "about")
            .operand(Operand.required(word, "first"))
            .operand(Operand.any(word, "all"))
            .flag(Flag.text("flag", word, "a flag").orBrief("-f"))
            .build();
    String page = page(spec, List.of("x")).text();
    assertThat(Mandoc.shown(folder, page))
        .contains("[-f | --flag " + word + "] " + word + " [" + word + " ...]")
        .contains(" " + word + " first ")
        .contains("-f, --flag " + word + " a flag");
    assertThat(Mandoc.faults(folder, page)).isEmpty();
  }
}
