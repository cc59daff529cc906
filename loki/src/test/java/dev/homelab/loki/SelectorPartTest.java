package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorPartTest {
  @Test
  void addsMatchersWhereTheSelectorEnds() {
    assertThat(narrowed("{job=\"x\"} |= \"{}\"")).isEqualTo("{job=\"x\", a=\"b\"} |= \"{}\"");
    assertThat(narrowed("{job=~`}\"`, } | json")).isEqualTo("{job=~`}\"`, a=\"b\"} | json");
    assertThat(narrowed("{job=\"}\\\"}\"}")).isEqualTo("{job=\"}\\\"}\", a=\"b\"}");
    assertThat(narrowed("# {\n({job=\"x\"} # }\n |= `{`)"))
        .isEqualTo("# {\n({job=\"x\", a=\"b\"} # }\n |= `{`)");
  }

  @Test
  void isTheBracesAndWhatIsBetween() {
    assertThat(SelectorPart.of(" {job=\"}\"} | json").map(SelectorPart::text))
        .contains("{job=\"}\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "up", "{a=\"}", "{a=`}", "# {}", "\"{}", "{a=\"\\", "}{"})
  void isNotInAQueryOfAnotherForm(String query) {
    assertThat(SelectorPart.of(query)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{a=\"b\"}", " # sum(\n ( {a=\"b\"} | json)", "", "( # no end", "{", "{sum"})
  void aQueryThatBeginsWithASelectorGivesLines(String query) {
    assertThat(LogQl.givesNumbers(query)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sum(rate({a=\"b\"}[1h]))", "# {\n1 + 1", "((vector(1)))", "\t(count_over_time({"})
  void anyOtherGivesNumbers(String query) {
    assertThat(LogQl.givesNumbers(query)).isTrue();
  }

  private static String narrowed(String query) {
    Optional<SelectorPart> selector = SelectorPart.of(query);
    return selector.orElseThrow().with(", a=\"b\"");
  }
}
