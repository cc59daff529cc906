package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each type takes, up to its bounds.
class ValueTypeTest {
  private static <T> Optional<T> read(ValueType<T> type, String text) {
    return type.read(text) instanceof Reading.Fit<T>(T value)
        ? Optional.of(value)
        : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9, 10, 100, 101, 999_999_999_999_999_999L})
  void aNumberIsDigits(long number) {
    NumberType type = new NumberType(0, 999_999_999_999_999_999L);
    assertThat(read(type, Long.toString(number))).contains(number);
    assertThat(read(new NumberType(number, number), Long.toString(number))).contains(number);
    assertThat(read(new NumberType(number + 1, Long.MAX_VALUE), Long.toString(number))).isEmpty();
    assertThat(read(new NumberType(-1, number - 1), Long.toString(number))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "-1",
        "+1",
        "1.0",
        "1e3",
        "0x1",
        "/",
        ":",
        "1a",
        "\uff11",
        "1000000000000000000",
        "99999999999999999999999"
      })
  void whatIsNoneIsAMisfitAndNoFailure(String text) {
    NumberType type = new NumberType(0, Long.MAX_VALUE);
    assertThat(type.read(text))
        .isEqualTo(new Reading.Misfit<Long>("a whole number from 0 to " + Long.MAX_VALUE));
  }

  @Test
  void aWordStandsForItsOwnValue() {
    WordType<Integer> type =
        new WordType<Integer>().synonym("one", 1).word("a", 2).word("b", 3).synonym("two", 4);
    assertThat(read(type, "A")).contains(2);
    assertThat(read(type, "b")).contains(3);
    assertThat(read(type, "One")).contains(1);
    assertThat(read(type, "two")).contains(4);
    assertThat(type.read("zebra")).isEqualTo(new Reading.Misfit<Integer>("a or b"));
  }

  @Test
  void aTextIsOneLineOfAscii() {
    assertThat(read(new TextType(), " ~:")).contains(" ~:");
    for (String other : new String[] {"\u001f", "\u007f", "\t", "\n", "\u00e9"}) {
      assertThat(read(new TextType(), "a" + other)).as(other).isEmpty();
    }
    assertThat(read(TextType.withoutColon(), "ada")).contains("ada");
    assertThat(read(TextType.withoutColon(), "ada:x")).isEmpty();
  }

  /// The name and the password in one is what people type.
  @Test
  void whatIsBehindAColonIsNotShown() {
    assertThat(TextType.withoutColon().shown("ada:s3cret")).isEqualTo("ada:\u2026");
    assertThat(TextType.withoutColon().shown(":s3cret")).isEqualTo(":\u2026");
    assertThat(TextType.withoutColon().shown("ada")).isEqualTo("ada");
    assertThat(new TextType().shown("lab:1")).isEqualTo("lab:1");
  }

  @ParameterizedTest
  @CsvSource({
    "http://there, true",
    "HTTPS://there:1, true",
    "http://there:65535, true",
    "http://there:65536, false",
    "http://there:0, false",
    "http://@there, false",
    "http://ada@there, false",
    "ftp://there, false",
    "there, false",
    "'http://a b', false",
    "http://there?, false",
    "http://there#, false",
    "http://, false"
  })
  void anAddressIsOfAServerAlone(String text, boolean fits) {
    assertThat(read(new UrlType(), text).isPresent()).isEqualTo(fits);
  }

  @Test
  void aTokenIsAWord() {
    assertThat(Token.of(" !~\n".getBytes(StandardCharsets.UTF_8))).contains("!~");
    for (String other : new String[] {"", "a b", "a\u007f", "a\u00e9", "a\nb"}) {
      assertThat(Token.of(other.getBytes(StandardCharsets.UTF_8))).as(other).isEmpty();
    }
  }

  /// A secret may have got where its file is to be named.
  @Test
  void aNameThatLooksLikeATokenIsNotShown() {
    FileType type = new FileType(FileType.Content.TOKEN);
    String token = "x".repeat(20);
    assertThat(type.shown(token)).isEqualTo("\u2026");
    assertThat(type.shown("/etc/" + token)).isEqualTo("/etc/\u2026");
    assertThat(type.shown("/a.b/" + token)).isEqualTo("/a.b/\u2026");
    for (String name :
        new String[] {"x".repeat(19), "/etc/" + "x".repeat(19), token + ".pem", "." + token}) {
      assertThat(type.shown(name)).isEqualTo(name);
    }
    assertThat(new FileType(FileType.Content.CERTIFICATES).shown(token)).isEqualTo(token);
  }

  @Test
  void aMessageQuotesAHundredCharacters() {
    assertThat(Misfits.quoted("x y".repeat(33) + "z")).isEqualTo("'" + "x y".repeat(33) + "z'");
    assertThat(Misfits.quoted("x y".repeat(33) + "zz"))
        .isEqualTo("'" + "x y".repeat(33) + "z\u2026'");
  }

  @Test
  void aLongWordHasNoNearest() {
    List<String> known = List.of("x".repeat(63) + "y");
    assertThat(Suggestion.of("x".repeat(64), known))
        .isEqualTo(" (did you mean " + known.getFirst() + "?)");
    assertThat(Suggestion.of("x".repeat(65), known)).isEmpty();
  }
}
