package dev.homelab.cli.toml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

class TomlTest {
  /// Everything that TOML has, for mutations of it.
  private static final String WHOLE =
      """
      # a comment
      title = "a \\"text\\" with \\u00e9 and \\U0001F600"
      literal = 'C:\\path'
      many = \"""
      one\\
         joined ""two""\"""
      raw = '''
      a \\ 'quote' '''
      int = [ 0, -1, +17, 1_000, 0xDEAD_beef, 0o755, 0b1101 ]
      float = [ 1.0, -0.1, 5e+22, 6.6E-9, inf, -nan, 1_0.2_5 ]
      truth = [ true, false, ]
      day = [ 1979-05-27T07:32:00Z, 1979-05-27 00:32:00.5Z, 1979-05-27, 07:32:00, 1 ]
      point = { x = 1, y.z = "2" }
      "quoted key" . 'another'.bare-key_1 = [ [ "a" ], # within
        [ { b = 1 } ] ]

      [table]
      a.b = 1
      a.c = 2
      [table.sub."x.y"]
      [[list]]
      name = "one"
      [list.of]
      k = 1
      [[list.more]]
      [[list]]
      [other.late]
      [other]
      """;

  private static Object plain(Node node) {
    return switch (node) {
      case Node.Text(String text, int _) -> text;
      case Node.Whole(long number, int _) -> number;
      case Node.Truth(boolean truth, int _) -> truth;
      case Node.Unused _ -> "unused";
      case Node.Array array -> array.elements().stream().map(TomlTest::plain).toList();
      case Node.Table table -> {
        Map<String, Object> all = new TreeMap<>();
        table.entries().forEach((key, value) -> all.put(key, plain(value)));
        yield all;
      }
    };
  }

  /// The same of another reader's answer.
  private static Object plain(Object other) {
    return switch (other) {
      case String text -> text;
      case Long number -> number;
      case Boolean truth -> truth;
      case TomlArray array -> array.toList().stream().map(TomlTest::plain).toList();
      case TomlTable table -> {
        Map<String, Object> all = new TreeMap<>();
        for (String key : table.keySet()) {
          all.put(key, plain(requireNonNull(table.get(List.of(key)))));
        }
        yield all;
      }
      default -> "unused";
    };
  }

  private static Object read(String toml) {
    try {
      return plain(Toml.parse(toml));
    } catch (TomlFault e) {
      return "fault";
    }
  }

  private static Object readByAnother(String toml) {
    try {
      TomlParseResult result = org.tomlj.Toml.parse(toml);
      return result.hasErrors() ? "fault" : plain((TomlTable) result);
    } catch (RuntimeException | AssertionError e) {
      return "fault";
    }
  }

  private static void assertFault(String toml, int line, String message) {
    assertThatThrownBy(() -> Toml.parse(toml))
        .isInstanceOfSatisfying(TomlFault.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessage(message);
  }

  @Test
  void allOfTheLanguageReadsAsAnotherReaderReadsIt() {
    assertThat(read(WHOLE)).isNotEqualTo("fault").isEqualTo(readByAnother(WHOLE));
  }

  @Test
  void aDamagedDocumentReadsAsAnotherReaderReadsIt() {
    Random random = new Random(1);
    String parts = "[]{}\"'#=.,\n \\-_+:0x1eaTé";
    int valid = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder damaged = new StringBuilder(WHOLE);
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, parts.charAt(random.nextInt(parts.length())));
          default -> damaged.setCharAt(at, parts.charAt(random.nextInt(parts.length())));
        }
      }
      // An escape that is none, which the other reader takes.
      String toml = damaged.toString().replace("\\'", "'");
      Object mine = read(toml);
      assertThat(mine).as(toml).isEqualTo(readByAnother(toml));
      valid += mine.equals("fault") ? 0 : 1;
    }
    assertThat(valid).as("documents that both read").isBetween(500, 4_500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1 b = 2",
        "a = 01",
        "a = 1__0",
        "a = _1",
        "a = 0xG",
        "a = 0X1",
        "a = -0x1",
        "a = .5",
        "a = 5.",
        "a = 1.e5",
        "a = 9223372036854775808",
        "a = truE",
        "a = 1979-02-30",
        "a = 1979-05-27T25:00:00",
        "a = 1979-05-27T07:32",
        "a = 1979-05-27T07:32:00-7:00",
        "a = 1979-05-27T07:32:00+24:00",
        "a = \"\\'\"",
        "a = 07:60:00",
        "a = 'x\ny'",
        "a = \"\\x41\"",
        "a = \"\\ud800\"",
        "a = \"\\U00110000\"",
        "a = \"\u0000\"",
        "a = '\u007f'",
        "# \u0001",
        "a = \r",
        "a = \"\"\"x\"\"",
        "a = \"\"\"\"\"\"\"\"\"",
        "a = [1 2]",
        "a = [,]",
        "a = {b = 1,}",
        "a = {b = 1\n}",
        "a = {b = 1, b = 2}",
        "a = 1\na.b = 2",
        "a.b = 1\na = 2",
        "a = {}\na.b = 1",
        "a = {}\n[a.b]",
        "a = []\n[[a]]",
        "a = [{}]\n[a.b]",
        "[a]\n[a]",
        "[a]\nb.c = 1\n[a.b]",
        "[a.b.c]\nz = 1\n[a]\nb.c.t = 1",
        "[[a]]\n[a]",
        "[a]\n[[a]]",
        "[[a.b]]\n[a]\nb.y = 1",
        "[a]\nb = 1\n[a.b]",
        "[]",
        "[a.]",
        "[a",
        "[a]]",
        "[ [a]]",
        "[[a] ]",
        "= 1",
        "a",
        "a =",
        "\"\"\"a\"\"\" = 1",
        "a. = 1",
        "ä = 1",
      })
  void whatIsNoDocumentIsRefused(String toml) {
    assertThat(read(toml)).isEqualTo("fault");
  }

  @ParameterizedTest
  @CsvSource({
    "'a.b = 1\na.c = 2', '{a={b=1, c=2}}'",
    "'[a.b]\nx = 1\n[a]\ny = 2', '{a={b={x=1}, y=2}}'",
    "'[a]\nb.c = 1\n[a.b.d]\ne = 2', '{a={b={c=1, d={e=2}}}}'",
    "'[[a]]\n[a.b]\nx = 1\n[[a]]\n[a.b]\nx = 2', '{a=[{b={x=1}}, {b={x=2}}]}'",
    "'[ a . \"b\" ]', '{a={b={}}}'",
    "'a = [ # x\n1,\n2,\n]', '{a=[1, 2]}'",
    "'3.14 = 1', '{3={14=1}}'",
    "'\"\" = 1', '{=1}'",
    "'a = 1\r\nb = 2\r\n', '{a=1, b=2}'",
    "'a = \"\"\"\"q\"\"\"\"\"', '{a=\"q\"\"}'",
    "'a = -9223372036854775808', '{a=-9223372036854775808}'",
    "'a = 23:59:60', '{a=unused}'",
    "'a = [1979-05-27 00:32:00.5-07:00, 07:32:00]', '{a=[unused, unused]}'",
    "'a = 6.626E-341', '{a=unused}'",
  })
  void whatIsADocumentIsRead(String toml, String value) {
    assertThat(read(toml)).hasToString(value);
  }

  @Test
  void aFaultSaysWhereItIsAndWhatWouldBeRight() {
    assertFault(
        "a = 1\nb = \n",
        2,
        "expected a value, such as \"a text in quotes\", found the end of the line");
    assertFault("a = x\n", 1, "expected a value, such as \"a text in quotes\", found 'x'");
    assertFault("[a\n", 1, "expected ']' after the name of the table, found the end of the line");
    assertFault("\n\na b = 1", 3, "expected '=' after the key 'a', found 'b'");
    assertFault("a = 1\na = 2", 2, "'a' is there already, since line 1");
    assertFault("a = \"\"\"\n\n", 1, "the text that begins here is not closed");
    assertFault(
        "a = [\n1\n2]", 3, "expected ',' or ']' in the list that begins in line 1, found '2'");
    assertFault("a = 1 \ud83d\ude00", 1, "expected the end of the line, found '\ud83d\ude00'");
  }

  @Test
  void everythingHasItsLine() throws TomlFault {
    Node.Table all = Toml.parse("a.b = 1\n\n[t]\nk = [\n1,\n2]\n[[l]]\n[[l]]\n");
    assertThat(all.entries().values()).extracting(Node::line).containsExactly(1, 3, 7);
    Node.Table table = (Node.Table) requireNonNull(all.get("t"));
    assertThat(((Node.Array) requireNonNull(table.get("k"))).elements())
        .extracting(Node::line)
        .containsExactly(5, 6);
    assertThat(((Node.Array) requireNonNull(all.get("l"))).elements())
        .extracting(Node::line)
        .containsExactly(7, 8);
  }

  @Test
  void listsAndTablesLieInEachOtherUpToABound() {
    int most = Toml.DEPTH;
    assertThat(read("a = " + "[".repeat(most) + "]".repeat(most))).isNotEqualTo("fault");
    String message = "lists and tables lie in each other more than 1000 deep";
    assertFault("a = " + "[".repeat(500_000), 1, message);
    assertFault("a = " + "{a=".repeat(300_000), 1, message);
  }

  @Test
  void aLongNameIsCutInMessages() {
    String name = "x".repeat(100_000);
    assertThatThrownBy(() -> Toml.parse(name + " = 1\n" + name + " = 1\n"))
        .hasMessage("'" + "x".repeat(60) + "…' is there already, since line 1");
  }
}
