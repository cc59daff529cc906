package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final Flag<Duration> SINCE = Flag.duration("since", "30d", "how far back");
  private static final Flag<Integer> LIMIT = Flag.of("limit", Types.COUNT, "5", "how many");
  private static final Flag<String> USER = Flag.text("user", "USER", "whose");
  private static final Flag<String> TIER =
      Flag.of("tier", Types.choice("read", "write"), "", "which");
  private static final Flag<Optional<Duration>> STEP =
      Flag.of("step", Types.or("auto", Types.DURATION), "auto", "how far apart");
  private static final Operand<String> QUERY = Operand.required("query", "a query");
  private static final Operand<Integer> NUMBER =
      Operand.optional("number", Types.COUNT, "how often");

  private static final Spec SPEC =
      Spec.read("usage top", "")
          .operand(QUERY)
          .operand(NUMBER)
          .flag(SINCE)
          .flag(LIMIT)
          .flag(USER)
          .flag(TIER)
          .flag(STEP)
          .json("{}")
          .build();

  private static final Spec BARE = Spec.read("version", "").build();

  private static final Spec PROGRAM =
      Spec.running(List.of("program"), "disk free", Tier.READ, "")
          .operand(Operand.any("argument", "handed on"))
          .flag(Flag.on("yes", "don't ask"))
          .build();

  /// With the operand that is needed, in front.
  private static Arguments parse(String... arguments) throws VerbFailure {
    List<String> all = new ArrayList<>(List.of("q"));
    all.addAll(List.of(arguments));
    return Arguments.parse(SPEC, all);
  }

  private static void assertRefused(Spec spec, List<String> arguments, String line, String hint) {
    assertThatThrownBy(() -> Arguments.parse(spec, arguments))
        .isInstanceOfSatisfying(
            VerbFailure.class,
            e -> {
              assertThat(e.exitCode()).isEqualTo(ExitCode.WRONG_USE);
              assertThat(e.hint()).isEqualTo(hint);
            })
        .hasMessage(line);
  }

  private static void assertRefused(String argument, String line, String hint) {
    assertRefused(SPEC, List.of("q", argument), line, hint);
  }

  @Test
  void takesAValueAsAWordOrAfterAnEqualsSign() throws VerbFailure {
    assertThat(parse("--since", "7d").get(SINCE)).isEqualTo(Duration.ofDays(7));
    assertThat(parse("--since=7d").get(SINCE)).isEqualTo(Duration.ofDays(7));
    assertThat(parse("--user=a=b").find(USER)).contains("a=b");
    assertThat(parse("--user=").find(USER)).contains("");
    assertThat(parse("--user=--json").find(USER)).contains("--json");
    assertThat(parse("--user", "-").find(USER)).contains("-");
  }

  @Test
  void whatIsNotGivenHasItsDefault() throws VerbFailure {
    assertThat(parse().get(SINCE)).isEqualTo(Duration.ofDays(30));
    assertThat(parse().get(LIMIT)).isEqualTo(5);
    assertThat(parse().get(Flag.JSON)).isFalse();
    assertThat(parse().find(USER)).isEmpty();
    assertThat(parse().find(NUMBER)).isEmpty();
    assertThat(parse().text(SINCE)).isEqualTo("30d");
    assertThat(parse("--since", "24h").text(SINCE)).isEqualTo("24h");
  }

  @Test
  void theLastValueCounts() throws VerbFailure {
    assertThat(parse("--user", "a", "--user=b").find(USER)).contains("b");
    assertThat(parse("--json", "--json=false").get(Flag.JSON)).isFalse();
  }

  @Test
  void flagsMayStandAnywhereBeforeTwoDashes() throws VerbFailure {
    Arguments given = Arguments.parse(SPEC, List.of("--json", "one", "--since", "1d", "--", "7"));
    assertThat(given.get(Flag.JSON)).isTrue();
    assertThat(given.get(QUERY)).isEqualTo("one");
    assertThat(given.find(NUMBER)).contains(7);
    assertThat(Arguments.parse(SPEC, List.of("--", "--json")).get(QUERY)).isEqualTo("--json");
  }

  @Test
  void whatIsOnOrOffMayBeToldInAWordOfItsOwn() throws VerbFailure {
    assertThat(parse("--json").get(Flag.JSON)).isTrue();
    assertThat(parse("--json=true").get(Flag.JSON)).isTrue();
    assertThat(parse("--json=false").get(Flag.JSON)).isFalse();
    assertRefused(
        "--json=yes", "--json 'yes': expected true or false, or nothing, which is true", "");
  }

  @Test
  void aMissingValueIsNamed() {
    assertRefused("--since", "--since needs a value", "--since DURATION");
    assertRefused(SPEC, List.of("q", "--user", "--json"), "--user needs a value", "--user USER");
  }

  @Test
  void anUnknownFlagGetsTheNearest() {
    assertRefused("--sinec", "unknown flag '--sinec'", "did you mean --since?");
    assertRefused("--sinse=1d", "unknown flag '--sinse'", "did you mean --since?");
    assertRefused(
        "--colour",
        "unknown flag '--colour'",
        "it takes --since, --limit, --user, --tier, --step, --json");
    assertRefused(BARE, List.of("--verbose"), "unknown flag '--verbose'", "it takes none");
    assertRefused(
        "-x", "unknown flag '-x'", "it takes --since, --limit, --user, --tier, --step, --json");
  }

  @Test
  void whatIsTypedIsShownWithoutControlCharacters() {
    assertRefused(BARE, List.of("--\u001b[2J"), "unknown flag '--\uFFFD[2J'", "it takes none");
    assertRefused(
        BARE,
        List.of("\u0007x"),
        "takes no operand, and was given '\uFFFDx'",
        "usage: homelab version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999", "", " 1", "+1", "\u0661"})
  void aCountIsAWholeNumberOfAtLeastOne(String text) {
    assertRefused(
        "--limit=" + text, "--limit '" + text + "': expected a whole number of at least 1", "");
  }

  @Test
  void aCountKeepsAllItsDigits() throws VerbFailure {
    assertThat(parse("--limit", "1").get(LIMIT)).isEqualTo(1);
    assertThat(parse("--limit", "090").get(LIMIT)).isEqualTo(90);
    assertThat(parse("--limit", "999999999").get(LIMIT)).isEqualTo(999_999_999);
  }

  @Test
  void aChoiceIsOneOfItsWords() throws VerbFailure {
    assertThat(parse("--tier", "write").find(TIER)).contains("write");
    assertRefused("--tier=raed", "--tier 'raed': expected read or write", "");
  }

  @Test
  void aTypeMayHaveAWordMore() throws VerbFailure {
    assertThat(parse().get(STEP)).isEmpty();
    assertThat(parse("--step=auto").get(STEP)).isEmpty();
    assertThat(parse("--step=30s").get(STEP)).contains(Duration.ofSeconds(30));
    assertRefused(
        "--step=x",
        "--step 'x': expected auto, or a duration such as 90m, 1h30m, 7d, 3M or 1y",
        "");
  }

  @Test
  void thereAreAsManyOperandsAsTheVerbHas() {
    String usage = "usage: " + SPEC.usage();
    assertRefused(SPEC, List.of(), "needs <query> (a query)", usage);
    assertRefused(SPEC, List.of("a", "1", "b"), "was given too much: 'b'", usage);
    assertRefused(SPEC, List.of("a", "b"), "number 'b': expected a whole number of at least 1", "");
    assertRefused(
        BARE, List.of("x"), "takes no operand, and was given 'x'", "usage: homelab version");
  }

  @Test
  void aSecretInAnOperandIsNotShown() {
    assertThatThrownBy(() -> Arguments.parse(BARE, List.of("https://ada:SECRET@host")))
        .hasMessageNotContaining("SECRET");
  }

  @Test
  void aLoneDashAndANegativeNumberAreOperands() throws VerbFailure {
    assertThat(Arguments.parse(SPEC, List.of("-")).get(QUERY)).isEqualTo("-");
    assertThat(Arguments.parse(SPEC, List.of("-1")).get(QUERY)).isEqualTo("-1");
  }

  @Test
  void aDeclaredVerbsOwnFlagsStandBeforeAllElse() throws VerbFailure {
    Arguments given = Arguments.parse(PROGRAM, List.of("--yes", "-h", "--yes", "--", "x"));
    assertThat(given.operands()).containsExactly("-h", "--yes", "--", "x");
    assertThat(Arguments.parse(PROGRAM, List.of("-x", "--yes")).operands())
        .containsExactly("-x", "--yes");
    assertThat(Arguments.parse(PROGRAM, List.of("--", "--yes", "--")).operands())
        .containsExactly("--yes", "--");
  }
}
