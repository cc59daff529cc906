package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private final Registry registry =
      registry("k8s", "k8s logs", "k8s logs tail", "net check", "one two three four");

  private static Registry registry(String... paths) {
    return new Registry(Stream.of(paths).map(TestVerb::named).map(Verb.class::cast).toList());
  }

  private Optional<String> found(String... arguments) {
    return registry
        .find(List.of(arguments))
        .map(match -> match.verb().spec().path() + " " + match.arguments());
  }

  @Test
  void theLongestDeclaredPrefixWins() {
    assertThat(found("k8s")).contains("k8s []");
    assertThat(found("k8s", "pods")).contains("k8s [pods]");
    assertThat(found("k8s", "logs", "x")).contains("k8s logs [x]");
    assertThat(found("k8s", "logs", "tail", "x")).contains("k8s logs tail [x]");
    assertThat(found("one", "two", "three", "four", "five")).contains("one two three four [five]");
  }

  @Test
  void anArgumentWithASpaceIsOneWord() {
    assertThat(found("net check")).isEmpty();
    assertThat(found("k8s logs")).isEmpty();
    assertThat(found("k8s", "logs tail")).contains("k8s [logs tail]");
    assertThat(found("one two", "three four")).isEmpty();
  }

  @Test
  void aGroupIsNoVerb() {
    assertThat(found("net")).isEmpty();
    assertThat(found("one", "two", "three")).isEmpty();
    assertThat(found()).isEmpty();
  }

  @Test
  void flagsBeforeTheVerbAreNotSkipped() {
    assertThat(found("--json", "net", "check")).isEmpty();
    assertThat(found("--", "net", "check")).isEmpty();
  }

  @Test
  void caseAndEmptyWordsMatter() {
    assertThat(found("K8S")).isEmpty();
    assertThat(found("", "k8s")).isEmpty();
    assertThat(found("k8s", "")).contains("k8s []");
  }

  @Test
  void aGroupHoldsTheVerbsBelowItAndItself() {
    assertThat(registry.group(List.of("k8s")).stream().map(verb -> verb.spec().path().toString()))
        .containsExactly("k8s", "k8s logs", "k8s logs tail");
    assertThat(registry.group(List.of("k8"))).isEmpty();
    assertThat(registry.group(List.of())).hasSize(5);
  }

  @Test
  void theNearestPathsAreFoundFromTheFirstWordsTyped() {
    assertThat(registry.nearest(List.of("net", "chekc", "host", "x"))).containsExactly("net check");
    assertThat(registry.nearest(List.of("kbs"))).containsExactly("k8s");
    assertThat(registry.nearest(List.of("entirely-different"))).isEmpty();
  }

  @Test
  void whatFollowsTwoDashesIsNeverGuessedAt() {
    assertThat(registry.nearest(List.of("--", "net", "check"))).isEmpty();
  }

  @Test
  void twoVerbsOfOnePathAreAFault() {
    assertThatThrownBy(() -> registry("a", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("declared twice: a");
  }

  @Test
  void theVocabularyHoldsTheRecordedVerbsOnly() {
    Verb quiet = new TestVerb(Spec.read("quiet", "").unrecorded().build(), (a, c) -> 0);
    var vocabulary = new Registry(List.of(quiet, TestVerb.named("a b"))).vocabulary();
    assertThat(vocabulary.find("quiet")).isEmpty();
    assertThat(vocabulary.find("a b")).isPresent();
    assertThat(vocabulary.find("a")).isEmpty();
  }
}
