package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final Spec SPEC =
      Spec.read("usage top", "")
          .flag("since", "DURATION", "")
          .flag("limit", "N", "")
          .flag("json", "");

  private static Arguments parse(String... arguments) throws VerbFailure {
    return Arguments.parse(SPEC, List.of(arguments));
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            VerbFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.WRONG_USE))
        .hasMessage(message);
  }

  @Test
  void takesAValueAsAWordOrAfterAnEqualsSign() throws VerbFailure {
    assertThat(parse("--since", "7d").value("since")).contains("7d");
    assertThat(parse("--since=7d").value("since")).contains("7d");
    assertThat(parse("--since=a=b").value("since")).contains("a=b");
    assertThat(parse().value("since")).isEmpty();
  }

  @Test
  void theLastValueCounts() throws VerbFailure {
    assertThat(parse("--since", "1d", "--since=2d").value("since")).contains("2d");
  }

  @Test
  void flagsMayStandAnywhereBeforeTwoDashes() throws VerbFailure {
    Arguments given = parse("one", "--json", "two", "--since", "1d", "--", "--limit", "--x");
    assertThat(given.has("json")).isTrue();
    assertThat(given.value("since")).contains("1d");
    assertThat(given.has("limit")).isFalse();
    assertThat(given.operands()).containsExactly("one", "two", "--limit", "--x");
  }

  @Test
  void aSwitchTakesNoValue() {
    assertThatThrownBy(() -> parse("--json=yes")).isInstanceOf(VerbFailure.class);
  }

  @Test
  void aMissingValueIsNamed() {
    assertRefused(() -> parse("--since"), "usage top: --since needs a value: --since DURATION");
  }

  @Test
  void anUnknownFlagGetsTheNearest() {
    assertRefused(
        () -> parse("--sinec", "1d"), "usage top: unknown flag '--sinec'; did you mean --since?");
    assertRefused(
        () -> parse("--sinse=1d"), "usage top: unknown flag '--sinse'; did you mean --since?");
    assertRefused(
        () -> parse("--colour"),
        "usage top: unknown flag '--colour'; it takes --since, --limit, --json");
    assertRefused(
        () -> Arguments.parse(Spec.read("version", ""), List.of("--verbose")),
        "version: unknown flag '--verbose'; it takes none");
  }

  @Test
  void anAbbreviationIsNoFlag() {
    assertThatThrownBy(() -> parse("--sin", "1d")).isInstanceOf(VerbFailure.class);
  }

  @Test
  void whatIsTypedIsShownWithoutControlCharacters() {
    assertRefused(
        () -> parse("--\u001b[2J"),
        "usage top: unknown flag '--\uFFFD[2J'; it takes --since, --limit, --json");
    assertRefused(
        () -> parse("\u0007x").noOperands(),
        "usage top: takes no operand, but was given '\uFFFDx'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999", "", " 1"})
  void aCountIsAWholeNumberOfAtLeastOne(String text) throws VerbFailure {
    Arguments given = parse("--limit=" + text);
    assertRefused(
        () -> given.count("limit", 5),
        "usage top: --limit '" + text + "': expected a whole number of at least 1");
  }

  @Test
  void aCountHasADefault() throws VerbFailure {
    assertThat(parse().count("limit", 5)).isEqualTo(5);
    assertThat(parse("--limit", "7").count("limit", 5)).isEqualTo(7);
  }

  @Test
  void theOnlyOperand() throws VerbFailure {
    assertThat(parse("a b").operand("a query")).isEqualTo("a b");
    assertThatThrownBy(() -> parse().operand("a query"))
        .hasMessageStartingWith("usage top: needs a query and was given 0 operands; usage: ");
    assertThatThrownBy(() -> parse("a", "b").operand("a query"))
        .hasMessageStartingWith("usage top: needs a query and was given 2 operands; usage: ");
  }
}
