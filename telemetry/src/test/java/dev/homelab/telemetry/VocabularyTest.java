package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Pattern GRAMMAR =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*){0,3}");

  @Property(tries = 2000)
  void acceptsJustTheGrammar(@ForAll("nearlyPaths") String text) {
    assertThat(Vocabulary.isVerbPath(text))
        .isEqualTo(text.length() <= 64 && GRAMMAR.matcher(text).matches());
  }

  @Property
  void refusesArbitraryTextAsTheGrammarDoes(@ForAll String text) {
    assertThat(Vocabulary.isVerbPath(text))
        .isEqualTo(text.length() <= 64 && GRAMMAR.matcher(text).matches());
  }

  @Property
  void findsNothingThatIsNotDeclared(
      @ForAll("paths") List<String> declared, @ForAll("nearlyPaths") String asked) {
    Vocabulary vocabulary = Vocabulary.of(declared);
    if (declared.contains(asked)) {
      assertThat(vocabulary.find(asked).orElseThrow().path()).isEqualTo(asked);
    } else {
      assertThat(vocabulary.find(asked)).isEmpty();
    }
  }

  @Property
  void findsAllThatIsDeclared(@ForAll("paths") List<String> declared) {
    Vocabulary vocabulary = Vocabulary.of(declared);
    assertThat(declared)
        .allSatisfy(path -> assertThat(vocabulary.find(path).orElseThrow().path()).isEqualTo(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a ",
        " a",
        "a  b",
        "A",
        "ä",
        "a-",
        "-a",
        "a--b",
        "a -b",
        "a b c d e",
        "a\n",
        "a\tb",
        "a/b",
        "a:b",
        "a`b",
        "a{b",
        "٣"
      })
  void refusesToDeclare(String path) {
    assertThat(Vocabulary.isVerbPath(path)).isFalse();
    assertThatThrownBy(() -> Vocabulary.of(List.of("ok", path)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "az-09 za-90"})
  void declaresLettersAndDigitsToTheLast(String path) {
    VerbId id = Vocabulary.of(List.of(path)).find(path).orElseThrow();
    assertThat(id).hasToString(path);
    assertThat(id.path()).isEqualTo(path);
  }

  @Test
  void boundsTheLength() {
    assertThat(Vocabulary.isVerbPath("a".repeat(64))).isTrue();
    assertThat(Vocabulary.isVerbPath("a".repeat(65))).isFalse();
  }

  @Provide
  Arbitrary<String> nearlyPaths() {
    return Arbitraries.strings().withChars("ab9- -  Aä").ofMaxLength(70);
  }

  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.strings()
        .withChars("abc- 1")
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(text -> GRAMMAR.matcher(text).matches())
        .list()
        .ofMaxSize(10);
  }
}
