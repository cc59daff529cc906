package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  private static final String REPLACED = "\uFFFD";

  /// By the names of Unicode's categories, and not by the way in which the class asks for them.
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

  /// Of the property `Default_Ignorable_Code_Point` what is a letter or a mark, without selectors.
  private static final Set<Integer> BLANK =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  private static boolean isHarmful(int c) {
    return HARMFUL.matcher(Character.toString(c)).matches() || BLANK.contains(c);
  }

  /// A surrogate behind a letter stands alone.
  @Test
  void everyCharacterIsReplacedOrStaysAsItsCategorySays() {
    int replaced = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = "a" + Character.toString(c) + "b";
      boolean harmful = isHarmful(c);
      replaced += harmful ? 1 : 0;
      assertThat(Printable.of(text))
          .as("U+%04X", c)
          .isEqualTo(harmful ? "a" + REPLACED + "b" : text);
      boolean ours = c == '\n' || c == '\t';
      assertThat(Printable.layout(text))
          .as("U+%04X in the tool's own layout", c)
          .isEqualTo(harmful && !ours ? "a" + REPLACED + "b" : text);
      boolean breaks = ours || c == '\r';
      assertThat(Printable.line(text))
          .as("U+%04X in a line", c)
          .isEqualTo(breaks ? "a b" : harmful ? "a" + REPLACED + "b" : text);
    }
    assertThat(replaced).isGreaterThan(100_000);
  }

  /// What hides, reorders or acts, one of each kind, without asking any table.
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 9, 10, 13, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4,
        0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
        0x2066, 0x2069, 0x206F, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB,
        0xFFFF, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0x10FFFF
      })
  void isReplacedWhereverItStands(int c) {
    assertThat(Printable.of("a" + Character.toString(c) + "b")).isEqualTo("a" + REPLACED + "b");
    assertThat(Printable.of(Character.toString(c))).isEqualTo(REPLACED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain ~",
        "Grüße, 世界, привет, שלום, नमस्ते",
        "a\u00A0b\u3000c \u2800\uE000",
        "\uD83D\uDE00",
        "\u2764\uFE0F 1\uFE0F\u20E3 \u845B\uDB40\uDD00 \u1820\u180B",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83D\uDD75\uD83C\uDFFD\u200D\u2640\uFE0F",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "x\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307y"
      })
  void whatCanBeSeenStays(String text) {
    assertThat(Printable.of(text)).isSameAs(text);
    assertThat(Printable.layout(text)).isSameAs(text);
    assertThat(Printable.line(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "a joiner between letters, 'a\u200Db', 'a\uFFFDb'",
    "a joiner behind an emoji, '\u2764\u200D', '\u2764\uFFFD'",
    "a joiner before an emoji, 'a\u200D\u2764', 'a\uFFFD\u2764'",
    "two joiners, '\u2764\u200D\u200D\u2764', '\u2764\uFFFD\uFFFD\u2764'",
    "a selector behind nothing, '\uFE0F', '\uFFFD'",
    "a selector behind a space, 'a \uFE0F', 'a \uFFFD'",
    "a row of selectors, 'a\uFE0F\uFE01\uFE0Eb', 'a\uFE0F\uFFFD\uFFFDb'",
    "a ninth mark, 'x\u0300\u0300\u0300\u0300\u0300\u0300\u0300\u0300\u0300y', 'x\u0300\u0300\u0300\u0300\u0300\u0300\u0300\u0300\uFFFDy'",
  })
  void whatCanHideStaysOnlyWhereItBelongs(String what, String text, String shown) {
    assertThat(Printable.of(text)).as(what).isEqualTo(shown);
  }

  /// A flag made of tags, in which any text could stand unseen.
  @Test
  void tagsAreSeen() {
    String flag = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F";
    assertThat(Printable.of(flag)).isEqualTo("\uD83C\uDFF4" + REPLACED.repeat(3));
  }

  @Test
  void aLineBreakInALineIsASpace() {
    assertThat(Printable.line("a\r\nb\rc\nd\te\u001b")).isEqualTo("a b c d e" + REPLACED);
  }

  @Property
  void theNumberOfCharactersStaysAndASecondTimeChangesNothing(@ForAll String text) {
    String once = Printable.of(text);
    assertThat(once.codePointCount(0, once.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(Printable.of(once)).isEqualTo(once);
  }

  @Test
  void aPipeGetsAServersTextAsItIs() {
    assertThat(Captured.terminal().console().shown("\u001b[2J")).isEqualTo("\uFFFD[2J");
    assertThat(Captured.pipe().console().shown("\u001b[2J")).isEqualTo("\u001b[2J");
  }
}
