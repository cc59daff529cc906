package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlReaderTest {
  private final Path file;

  TomlReaderTest(@TempDir Path directory) {
    this.file = directory.resolve("config.toml");
  }

  private ConfigFile read(String toml) {
    try {
      Files.writeString(file, toml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return read();
  }

  private ConfigFile read() {
    try {
      return TomlReader.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> problems(String toml) {
    return read(toml).problems().stream()
        .map(p -> p.toString().replace(file.toString(), "") + (p.fatal() ? " !" : ""))
        .toList();
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(read("")).isEqualTo(ConfigFile.EMPTY);
    assertThat(read("# nothing\n\n")).isEqualTo(ConfigFile.EMPTY);
  }

  @Test
  void aSyntaxErrorHasItsLineAndHidesTheRest() {
    ConfigFile read = read("[loki]\nurl = 'http://a'\ntenant = \n[usage]\n");
    assertThat(read.items()).isEmpty();
    assertThat(read.problems())
        .isNotEmpty()
        .allMatch(Problem::fatal)
        .first()
        .satisfies(problem -> assertThat(problem.where()).hasToString(file + ":3"));
  }

  @Test
  void aKeyGivenTwiceIsASyntaxError() {
    assertThat(problems("[loki]\nurl = 'a'\nurl = 'b'\n"))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith(":3: ") && problem.endsWith(" !"));
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    Files.write(file, "[loki]\nurl = 'caf\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read().problems())
        .containsExactly(
            new Problem(new Origin.File(file.toString(), 2), "expected UTF-8 text", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [lokki]           | :1: unknown table or key 'lokki' (did you mean loki?)
          url = 'x'         | :1: unknown table or key 'url'
          [loki]#uri = 'x'  | :2: unknown setting 'loki.uri' (did you mean loki.url?)
          [tls]#insecur = 1 | :2: unknown setting 'tls.insecur' (did you mean tls.insecure?)
          [usage]#recordng = false | :2: unknown setting 'usage.recordng' (did you mean usage.recording?) !
          include = 'x'     | :1: include: expected a list of files, such as ["pack.toml"] !
          loki = 'x'        | :1: expected a table [loki] !
          verb = 'x'        | :1: expected [[verb]] tables !
          [loki]#url = 1    | :2: loki.url: expected a text in quotes !
          [loki]#url = ['x'] | :2: loki.url: expected a text in quotes !
          [dial]#default = 1 | :2: dial.default: expected a text in quotes !
          [usage]#recording = 3 | :2: usage.recording: expected true or false !
          [usage]#cache = 'x' | :2: usage.cache: expected true or false !
          [usage]#max_days = 'x' | :2: usage.max_days: expected a whole number !
          [usage]#max_days = 1.5 | :2: usage.max_days: expected a whole number !
          [tls]#insecure = 'a' | :2: tls.insecure: expected a list of texts, such as ["a.example"] !
          [dial]#'a.example' = 1 | :2: dial.a.example: expected a text in quotes !
          verb = [1]        | :1: expected a [[verb]] table !
          [tls]#insecure = [1] | :2: tls.insecure: expected a list of texts, such as ["a.example"] !
          """)
  void whatCannotBeUsedIsNamedWithItsLine(String toml, String problem) {
    assertThat(problems(toml.replace('#', '\n') + "\n")).containsExactly(problem);
  }

  @Test
  void truthAndTextAreBothAnAnswerToRecording() {
    assertThat(read("[usage]\nrecording = false\n").items().getFirst().value().text())
        .isEqualTo("false");
    assertThat(read("[usage]\nrecording = 'off'\n").items().getFirst().value().text())
        .isEqualTo("off");
  }

  @Test
  void aVerbIsReadWithTheLineWhereItStarts() {
    assertThat(
            read("""
                    # verbs
                    [[verb]]
                    name = "k8s logs"
                    tier = "read"
                    summary = "log lines"
                    run = ["kubectl", "logs", "{1}"]
                    args = ["pod"]
                    """)
                .verbs())
        .containsExactly(
            new VerbTable(
                "k8s logs",
                "read",
                "log lines",
                List.of("kubectl", "logs", "{1}"),
                List.of("pod"),
                Terms.NONE,
                new Origin.File(file.toString(), 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "tier = 'read'#summary = 's'#run = ['x']",
    "name = 'a'#summary = 's'#run = ['x']",
    "name = 'a'#tier = 'read'#run = ['x']",
    "name = 'a'#tier = 'read'#summary = 's'",
    "name = 1#tier = 'read'#summary = 's'#run = ['x']",
    "name = 'a'#tier = 'read'#summary = 's'#run = 'x'",
    "name = 'a'#tier = 'read'#summary = 's'#run = [1]"
  })
  void aVerbThatLacksSomethingIsLeftOutAndTheOthersStay(String table) {
    String good = "[[verb]]\nname = 'b'\ntier = 'read'\nsummary = 's'\nrun = ['x']\n";
    ConfigFile read =
        read(good + "[[verb]]\n" + table.replace('#', '\n') + "\n" + good.replace("'b'", "'c'"));
    assertThat(read.verbs()).extracting(VerbTable::name).containsExactly("b", "c");
    assertThat(read.problems()).hasSize(1).noneMatch(Problem::fatal);
    assertThat(read.problems().getFirst().where()).hasToString(file + ":6");
  }

  @Test
  void anUnknownKeyOfAVerbIsAWarning() {
    String toml = "[[verb]]\nname = 'b'\ntier = 'read'\nsummary = 's'\nrun = ['x']\nshell = true\n";
    assertThat(problems(toml)).containsExactly(":6: unknown key 'shell' in [[verb]]");
    assertThat(read(toml).verbs()).hasSize(1);
  }

  @Test
  void ofManyProblemsTheFirstAreToldAndHowManyMoreThereAre() {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      toml.append('a').append(i).append(" = 1\n");
    }
    List<Problem> problems = found(toml + "[usage]\nlast = 1\n");
    assertThat(problems).hasSize(101);
    assertThat(problems.get(99)).hasToString("f:100: unknown table or key 'a99'");
    assertThat(problems.get(99).fatal()).isFalse();
    assertThat(problems.get(100)).hasToString("f:101: 99901 more problems, from here on");
    assertThat(problems.get(100).fatal()).as("as the last one of them").isTrue();
    assertThat(found(toml.toString()).get(100).hidesVerbs()).isFalse();
    assertThat(found(toml.substring(0, toml.indexOf("a100 ")))).hasSize(100);
  }

  private static List<Problem> found(String toml) {
    return TomlReader.read("f", toml.getBytes(StandardCharsets.UTF_8)).problems();
  }

  /// A fault quotes what it did not expect, which may be a part of a secret.
  @Test
  void aLineThatMayHoldASecretIsNotQuoted() {
    assertThat(problems("[loki]\nurl = http://ada:s3cret@x\n"))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith(":2: "))
        .noneMatch(problem -> problem.contains("s3c") || problem.contains("http"));
    String plain = problems("[loki]\nurl = http\n").getFirst();
    assertThat(plain).startsWith(":2: ");
    assertThat(plain).isNotEqualTo(problems("[loki]\nurl = http@\n").getFirst());
  }

  /// They are verbs, whatever they were meant to be called: those that would run are missing.
  @Test
  void tablesInAListThatNobodyKnowsHideVerbs() {
    assertThat(read("[[verbs]]\nname = 'a'\n").problems())
        .hasSize(1)
        .allMatch(Problem::hidesVerbs)
        .noneMatch(Problem::fatal);
    assertThat(read("[verbs]\nname = 'a'\n").problems()).hasSize(1).noneMatch(Problem::hidesVerbs);
  }

  private static final String VERB =
      "[[verb]]\nname = 'b'\ntier = 'read'\nsummary = 's'\nrun = ['x']\n";

  @Test
  void aVerbsTermsAreRead() {
    String terms =
        """
        host_has = "x"
        answers = [1, 255]
        confirm = "sure?"
        env = { A = "", B = "b=c" }
        covers = ["x y"]
        """;
    assertThat(read(VERB + terms).verbs())
        .extracting(VerbTable::terms)
        .containsExactly(
            new Terms("x", List.of(1, 255), "sure?", Map.of("A", "", "B", "b=c"), List.of("x y")));
    assertThat(read(VERB).verbs()).extracting(VerbTable::terms).containsExactly(Terms.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          answers = [0]           | answers of a [[verb]]: expected exit codes from 1 to 255
          answers = [256]         | answers of a [[verb]]: expected exit codes from 1 to 255
          answers = ['1']         | answers of a [[verb]]: expected exit codes from 1 to 255
          answers = 1             | answers of a [[verb]]: expected exit codes from 1 to 255
          env = { '' = 'a' }      | env of a [[verb]]: expected names with texts
          env = { '=A' = 'a' }    | env of a [[verb]]: expected names with texts
          env = { 'A=' = 'a' }    | env of a [[verb]]: expected names with texts
          env = { "\\u0000A" = 'a' } | env of a [[verb]]: expected names with texts
          env = { A = "\\u0000" } | env of a [[verb]]: expected names with texts
          env = { A = 1 }         | env of a [[verb]]: expected names with texts
          env = 'A'               | env of a [[verb]]: expected names with texts
          host_has = ' '          | host_has of a [[verb]]: expected a program
          confirm = 1             | confirm of a [[verb]]: expected a question
          covers = ['']           | covers of a [[verb]]: expected a list of raw commands
          args = 'a'              | args of a [[verb]]: expected a list of names
          """)
  void aVerbWithTermsThatAreNoneIsLeftOut(String term, String problem) {
    ConfigFile read = read(VERB + term + "\n");
    assertThat(read.verbs()).isEmpty();
    assertThat(read.problems()).hasSize(1).allMatch(Problem::hidesVerbs);
    assertThat(read.problems().getFirst().message()).startsWith(problem).endsWith("it is left out");
  }

  @Test
  void anUnknownKeyOfAVerbHasTheNearestNamed() {
    assertThat(problems(VERB + "arg = ['a']\n"))
        .containsExactly(":6: unknown key 'arg' in [[verb]] (did you mean args?)");
  }
}
