package dev.homelab.cli.man;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  @TempDir private Path folder;

  private static String mdoc(String markdown) {
    Mdoc page = new Mdoc("x", 7, LocalDate.of(2026, 11, 27), "about x");
    Markdown.add(List.of(markdown.split("\n", -1)), page);
    String text = page.toString();
    return text.substring(text.indexOf(".Sh DESCRIPTION\n") + ".Sh DESCRIPTION\n".length());
  }

  private void assertShown(String markdown, String expected) throws IOException {
    Mdoc page = new Mdoc("x", 7, LocalDate.of(2026, 11, 27), "about x");
    Markdown.add(List.of(markdown.split("\n", -1)), page);
    assertThat(Mandoc.shown(folder, page.toString())).contains("DESCRIPTION " + expected);
    assertThat(Mandoc.faults(folder, page.toString())).isEmpty();
  }

  @Test
  void headingsAreSectionsAndTheirParts() {
    assertThat(mdoc("# X\n\nOne\ntwo.\n\nThree.\n\n## Some `more`\n\n### A part\n\nFour.\n"))
        .isEqualTo("One two.\n.Pp\nThree.\n.Sh \"SOME MORE\"\n.Ss \"A part\"\nFour.\n");
  }

  @Test
  void codeIsShownAsItIs() {
    assertThat(mdoc("So:\n\n    a  'b'\n\n    .c\n\n\nEnd.\n"))
        .isEqualTo("So:\n.Bd -literal -offset indent\na  \\(aqb\\(aq\n\n\\&.c\n.Ed\n.Pp\nEnd.\n");
  }

  @Test
  void listsHaveTheirItemsOverSeveralLines() throws IOException {
    assertShown(
        "Of:\n- one\n  and more\n- two\n\n1. first\n2. second\n",
        "Of: • one and more • two 1. first 2. second");
  }

  @Test
  void aTableIsAListOfTermsWithWhatSaysMostFirst() throws IOException {
    assertShown(
        "| a | b | c |\n| --- | --- | --- |\n| `x` | `y\\|z` | it is |\n\nEnd.",
        "x it is (b: y|z) End.");
  }

  @Test
  void signsWithinALineAreFontsAndLinksLoseTheirTarget() {
    assertThat(mdoc("**a `b` c** and `-d \\` [`e` f](docs/x.md#y) [g](https://h.example) [i]"))
        .isEqualTo(
            "\\fIa \\fB\\%b\\fI c\\fR and \\fB\\%\\-d \\%\\e\\fR \\fB\\%e\\fR f g <https://h.example> [i]\n");
  }
}
