package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static Template template(List<String> run, String... args) {
    return new Template(run, Positional.all(List.of(args)));
  }

  private static List<String> fill(List<String> run, String... arguments) {
    return template(run).fill(List.of(arguments));
  }

  @Test
  void withoutPlacesEverythingIsAppended() {
    assertThat(fill(List.of("git", "status"))).containsExactly("git", "status");
    assertThat(fill(List.of("git", "log"), "-n", "3")).containsExactly("git", "log", "-n", "3");
  }

  @Test
  void positionalsGoWhereTheyArePlaced() {
    assertThat(fill(List.of("x", "{2}", "-n", "{1}", "{1}-{2}"), "a", "b"))
        .containsExactly("x", "b", "-n", "a", "a-b");
  }

  @Test
  void theRestIsWhatNoOtherPlaceTook() {
    assertThat(fill(List.of("x", "{1}", "--", "{@}", "end"), "a", "b", "c"))
        .containsExactly("x", "a", "--", "b", "c", "end");
    assertThat(fill(List.of("x", "{1}", "{@}"), "a")).containsExactly("x", "a");
    assertThat(fill(List.of("x", "{@}"))).containsExactly("x");
  }

  @Test
  void aRestInsideAnElementIsText() {
    assertThat(fill(List.of("x", "a{@}"), "b")).containsExactly("x", "a{@}", "b");
  }

  @Test
  void bracesThatAreNoPlacesAreText() {
    List<String> run = List.of("x", "{}", "{0}", "{10}", "{a}", "{1", "${1}x", "{{.Name}}");
    assertThat(fill(run, "v"))
        .containsExactly("x", "{}", "{0}", "{10}", "{a}", "{1", "$vx", "{{.Name}}");
  }

  @Test
  void whatIsTypedIsNeverReadAsAPlace() {
    assertThat(fill(List.of("x", "{1}", "{2}", "{@}"), "{2}", "{@}", "{1}", "$(id); `id`"))
        .containsExactly("x", "{2}", "{@}", "{1}", "$(id); `id`");
  }

  @Test
  void needsWhatHasNoDefault() {
    assertThat(template(List.of("x", "{1}", "{2}")).needed()).isEqualTo(2);
    assertThat(template(List.of("x", "{1}", "{2}"), "a", "b=1").needed()).isEqualTo(1);
    assertThat(template(List.of("x", "{1}"), "a=1").needed()).isZero();
    assertThat(template(List.of("x"), "a").needed()).isZero();
    assertThat(template(List.of("x", "{3}")).needed()).isEqualTo(3);
  }

  @Test
  void oneThatMayBeMissingHasItsDefault() {
    Template template = template(List.of("x", "{1}", "--since={2}", "{3}"), "unit", "a=1h", "b=");
    assertThat(template.fill(List.of("u"))).containsExactly("x", "u", "--since=1h", "");
    assertThat(template.fill(List.of("u", "2h"))).containsExactly("x", "u", "--since=2h", "");
    assertThat(template.fill(List.of("u", "", "c"))).containsExactly("x", "u", "--since=", "c");
  }

  @Test
  void theRestComesBehindThoseThatMayBeMissing() {
    Template template = template(List.of("x", "{1}", "{@}"), "since=1h");
    assertThat(template.fill(List.of())).containsExactly("x", "1h");
    assertThat(template.fill(List.of("2h", "r"))).containsExactly("x", "2h", "r");
  }

  @Test
  void aGapInTheNumbersStillNeedsThemAll() {
    assertThat(template(List.of("x", "{3}")).positionals()).isEqualTo(3);
  }

  @Property
  void everyArgumentStaysOneElement(@ForAll List<String> typed) {
    List<String> expected = new ArrayList<>(List.of("x", "-"));
    expected.addAll(typed);
    assertThat(template(List.of("x", "-", "{@}")).fill(typed)).isEqualTo(expected);
    assertThat(template(List.of("x", "-")).fill(typed)).isEqualTo(expected);
  }
}
