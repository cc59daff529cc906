package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.verb.VerbFailure;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static Template template(List<String> run, String... args) {
    return new Template(run, Positional.all(List.of(args)));
  }

  private static List<String> fill(List<String> run, String... arguments) throws VerbFailure {
    return template(run).fill(List.of(arguments), "homelab x");
  }

  @Test
  void withoutPlacesEverythingIsAppended() throws VerbFailure {
    assertThat(fill(List.of("git", "status"))).containsExactly("git", "status");
    assertThat(fill(List.of("git", "log"), "-n", "3")).containsExactly("git", "log", "-n", "3");
  }

  @Test
  void positionalsGoWhereTheyArePlaced() throws VerbFailure {
    assertThat(fill(List.of("x", "{2}", "-n", "{1}", "{1}-{2}"), "a", "b"))
        .containsExactly("x", "b", "-n", "a", "a-b");
  }

  @Test
  void theRestIsWhatNoOtherPlaceTook() throws VerbFailure {
    assertThat(fill(List.of("x", "{1}", "--", "{@}", "end"), "a", "b", "c"))
        .containsExactly("x", "a", "--", "b", "c", "end");
    assertThat(fill(List.of("x", "{1}", "{@}"), "a")).containsExactly("x", "a");
    assertThat(fill(List.of("x", "{@}"))).containsExactly("x");
  }

  @Test
  void aRestInsideAnElementIsText() throws VerbFailure {
    assertThat(fill(List.of("x", "a{@}"), "b")).containsExactly("x", "a{@}", "b");
  }

  @Test
  void bracesThatAreNoPlacesAreText() throws VerbFailure {
    List<String> run = List.of("x", "{}", "{0}", "{10}", "{a}", "{1", "${1}x", "{{.Name}}");
    assertThat(fill(run, "v"))
        .containsExactly("x", "{}", "{0}", "{10}", "{a}", "{1", "$vx", "{{.Name}}");
  }

  @Test
  void whatIsTypedIsNeverReadAsAPlace() throws VerbFailure {
    assertThat(fill(List.of("x", "{1}", "{2}", "{@}"), "{2}", "{@}", "{1}", "$(id); `id`"))
        .containsExactly("x", "{2}", "{@}", "{1}", "$(id); `id`");
  }

  @Test
  void tooFewAndTooManyAreRefused() {
    assertThatThrownBy(() -> fill(List.of("x", "{1}", "{2}"), "a"))
        .isInstanceOf(VerbFailure.class)
        .hasMessage("expected 2 arguments, got 1; usage: homelab x");
    assertThatThrownBy(() -> fill(List.of("x", "{1}"), "a", "b"))
        .hasMessage("expected 1 argument, got 2; usage: homelab x");
    assertThatThrownBy(() -> fill(List.of("x", "{1}", "{@}")))
        .hasMessage("expected at least 1 argument, got 0; usage: homelab x");
  }

  @Test
  void oneThatMayBeMissingHasItsDefault() throws VerbFailure {
    Template template = template(List.of("x", "{1}", "--since={2}", "{3}"), "unit", "a=1h", "b=");
    assertThat(template.fill(List.of("u"), "")).containsExactly("x", "u", "--since=1h", "");
    assertThat(template.fill(List.of("u", "2h"), "")).containsExactly("x", "u", "--since=2h", "");
    assertThat(template.fill(List.of("u", "", "c"), "")).containsExactly("x", "u", "--since=", "c");
    assertThatThrownBy(() -> template.fill(List.of(), "homelab x"))
        .hasMessage("expected 1 to 3 arguments, got 0; usage: homelab x");
    assertThatThrownBy(() -> template.fill(List.of("a", "b", "c", "d"), "homelab x"))
        .hasMessage("expected 1 to 3 arguments, got 4; usage: homelab x");
  }

  @Test
  void theRestComesBehindThoseThatMayBeMissing() throws VerbFailure {
    Template template = template(List.of("x", "{1}", "{@}"), "since=1h");
    assertThat(template.fill(List.of(), "")).containsExactly("x", "1h");
    assertThat(template.fill(List.of("2h", "r"), "")).containsExactly("x", "2h", "r");
  }

  @Test
  void aGapInTheNumbersStillNeedsThemAll() {
    assertThat(template(List.of("x", "{3}")).positionals()).isEqualTo(3);
    assertThatThrownBy(() -> fill(List.of("x", "{3}"), "a", "b")).isInstanceOf(VerbFailure.class);
  }

  @Property
  void everyArgumentStaysOneElement(@ForAll List<String> typed) throws VerbFailure {
    List<String> expected = new ArrayList<>(List.of("x", "-"));
    expected.addAll(typed);
    assertThat(template(List.of("x", "-", "{@}")).fill(typed, "")).isEqualTo(expected);
    assertThat(template(List.of("x", "-")).fill(typed, "")).isEqualTo(expected);
  }
}
