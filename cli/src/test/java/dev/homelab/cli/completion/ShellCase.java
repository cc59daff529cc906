package dev.homelab.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.homelab.cli.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a real shell on a terminal completes with the script of this tool, which it loads as an
/// installed one does. In the tool's stead a program is run that prints that script, and notes with
/// which arguments it was run.
abstract class ShellCase {
  private static final Path INSTALLED = Path.of("../packaging/completions");
  static final String PROMPT = "ready> ";

  @TempDir private Path folder;
  Path home;

  /// Its name.
  abstract String shell();

  /// Where it looks for what completes `homelab`, below the home.
  abstract String place();

  /// Writes its configuration, and says what starts it.
  ///
  /// @param more lines of that configuration
  abstract String start(String more) throws IOException;

  @BeforeEach
  void prepare() throws IOException {
    assumeTrue(program("script").isPresent(), "script is not installed");
    assumeTrue(program(shell()).isPresent(), shell() + " is not installed");
    home = Files.createDirectory(folder.resolve("home"));
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.writeString(work.resolve("file one"), "");
    Files.createDirectory(work.resolve("zone"));
    Files.writeString(work.resolve("zone/two"), "");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path stub = bin.resolve("homelab");
    Files.writeString(stub, STUB.replace("FOLDER", folder.toString()));
    Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path loader = home.resolve(place());
    Files.createDirectories(loader.getParent());
    Files.copy(INSTALLED.resolve("homelab." + shell()), loader);
    Files.writeString(folder.resolve("ran"), "");
    Files.writeString(
        folder.resolve("script"), Tool.in(home).config(VERBS).run("completion", shell()).output());
  }

  private static final String STUB =
      """
      #!/bin/sh
      if [ "$1" = completion ]; then
        echo "$2" >>'FOLDER/asked'
        echo noise >&2
        cat 'FOLDER/script'
        [ ! -e 'FOLDER/failing' ]
        exit
      fi
      { printf '%s|' "$@"; echo; } >>'FOLDER/ran'
      """;

  /// Descriptions that would be harmful, were they more than text.
  private static final String VERBS =
      """
      [[verb]]
      name = "pods logs"
      tier = "read"
      summary = "it's $(touch evil) `touch evil` \\"; touch evil; '; touch evil; ' \\\\' %F{red} a:b"
      run = ["echo", "{1}", "{@}"]
      args = ["the pod's $(touch evil)'; touch evil; '%d"]

      [[verb]]
      name = "pods kill"
      tier = "write"
      summary = "two\\nlines'; touch evil; (touch evil)"
      run = ["echo", "{1}"]
      confirm = "really?"

      [alias]
      plog = "pods logs 'a b'"
      kill = "pods kill"
      """;

  /// Where a program lies on the search path.
  static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(":", -1))
        .map(each -> Path.of(each, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// What comes with a program: in the system, or where it was unpacked.
  static Path share(String program, String name) {
    Path unpacked =
        program(program)
            .orElseThrow()
            .resolveSibling("../root/usr/share")
            .resolve(name)
            .normalize();
    return Files.exists(unpacked) ? unpacked : Path.of("/usr/share").resolve(name);
  }

  Typist sitDown(String more) throws IOException {
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");
    Typist typist =
        new Typist(
            start(more),
            Map.of(
                "HOME", home.toString(),
                "PATH", path,
                "TERM", "xterm",
                "LANG", "C.UTF-8",
                "SHELL", "/bin/sh"),
            folder.resolve("work"));
    typist.await("the prompt", () -> typist.shown().contains(PROMPT));
    return typist;
  }

  /// Types a command, with the keys for its completion, and gives the arguments that it is run
  /// with.
  String run(Typist typist, String keys) throws IOException {
    long before = lines("ran").count();
    typist.type("homelab " + keys + "\r");
    typist.await(
        keys,
        () -> {
          try {
            return lines("ran").count() > before;
          } catch (IOException e) {
            return false;
          }
        });
    return lines("ran").toList().getLast();
  }

  private Stream<String> lines(String file) throws IOException {
    return Files.readString(folder.resolve(file)).lines();
  }

  private void assertNothingWasExecuted() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.endsWith("evil"))).isEmpty();
    }
  }

  /// Options that make a shell read scripts in another way.
  abstract List<String> options();

  @Test
  void completesWhatCanStandAtEachPlace() throws IOException {
    Files.createDirectories(home.resolve(".cache/homelab/logs"));
    Files.writeString(
        home.resolve(".cache/homelab/logs/labels"), "app\njob\n$(touch evil)\nbad name\n");
    for (String option : options()) {
      Files.deleteIfExists(folder.resolve("asked"));
      try (Typist typist = sitDown(option)) {
        assertThat(run(typist, "us\tto\t")).as("a group and a verb").isEqualTo("usage|top|");
        assertThat(run(typist, "po\tlo\tx")).as("a declared one").isEqualTo("pods|logs|x|");
        assertThat(run(typist, "usage top --js\t")).isEqualTo("usage|top|--json|");
        assertThat(run(typist, "usage top --json --by us\t")).endsWith("|--by|user|");
        assertThat(run(typist, "usage top --by=us\t")).isEqualTo("usage|top|--by=user|");
        assertThat(run(typist, "usage top --since tod\t")).endsWith("|--since|today|");
        assertThat(run(typist, "usage users ne\t")).isEqualTo("usage|users|net check|");
        assertThat(run(typist, "usage trend 'net check' logs\\ q\t"))
            .isEqualTo("usage|trend|net check|logs query|");
        assertThat(run(typist, "usage verb logs q\t")).isEqualTo("usage|verb|logs|query|");
        assertThat(run(typist, "usage verb vers\t")).as("unrecorded").endsWith("|vers|");
        assertThat(run(typist, "help usage tr\t")).isEqualTo("help|usage|trend|");
        assertThat(run(typist, "help priv\t")).isEqualTo("help|privacy|");
        assertThat(run(typist, "logs labels jo\t")).isEqualTo("logs|labels|job|");
        assertThat(run(typist, "config check fil\t")).isEqualTo("config|check|file one|");
        assertThat(run(typist, "config check -- zo\ttw\t")).endsWith("|--|zone/two|");
        assertThat(run(typist, "usage report --html=fil\t")).endsWith("|--html=file one|");
        assertThat(run(typist, "usage next --from ats\t")).as("no file").endsWith("|ats|");
        assertThat(run(typist, "usage next --from atu\t")).endsWith("|atuin|");
        assertThat(run(typist, "usage next --from fil\t")).endsWith("|file one|");
        assertThat(run(typist, "pods logs fil\t")).isEqualTo("pods|logs|file one|");
        assertThat(run(typist, "pods logs x --y fil\t")).endsWith("|x|--y|file one|");
        assertThat(run(typist, "pods kill --y\t")).isEqualTo("pods|kill|--yes|");
        assertThat(run(typist, "pods kill x --y\t")).as("its program's").endsWith("|x|--y|");
        assertThat(run(typist, "plo\tfil\t")).as("an alias").isEqualTo("plog|file one|");
        assertThat(run(typist, "kill --y\t")).isEqualTo("kill|--yes|");
        assertThat(run(typist, "no suc\t")).as("no verb").isEqualTo("no|suc|");
        assertThat(run(typist, "logs query fil\t")).as("no file").endsWith("|fil|");
      }
      assertThat(lines("asked")).as("the tool was run once").containsExactly(shell());
    }
    assertNothingWasExecuted();
  }

  @Test
  void offersNoLabelsThatWereNotShown() throws IOException {
    try (Typist typist = sitDown("")) {
      assertThat(run(typist, "logs labels jo\t")).isEqualTo("logs|labels|jo|");
    }
  }

  @Test
  void saysNothingWhereTheToolFails() throws IOException {
    List<String> scripts = List.of("", "if (", "'", "echo noise; function { (");
    for (String broken : scripts) {
      for (boolean failing : List.of(true, false)) {
        Files.writeString(folder.resolve("script"), broken);
        Files.deleteIfExists(folder.resolve("failing"));
        if (failing) {
          Files.writeString(folder.resolve("failing"), "");
        }
        try (Typist typist = sitDown("")) {
          int before = typist.shown().length();
          assertThat(run(typist, "us\t")).isEqualTo("us|");
          assertThat(typist.shown().substring(before))
              .doesNotContain("noise", "rror", "unexpected", "nmatched", "nknown", "ot found");
        }
      }
    }
  }

  @Test
  void saysNothingWithoutTheTool() throws IOException {
    Files.delete(folder.resolve("bin/homelab"));
    try (Typist typist = sitDown("")) {
      int before = typist.shown().length();
      typist.typeUntil("homelab us\t\u0015echo it\\ goes\\ on\r", "it goes on");
      assertThat(typist.shown().substring(before)).doesNotContain("rror", "nknown", "ot found");
    }
  }

  /// What is in front of a list of offers, and what it shows of a harmful description.
  void assertListsWithDescriptions(Typist typist) throws IOException {
    typist.typeUntil("homelab usage t\t\t", "what grows and what dies");
    typist.type("\u0015");
    typist.typeUntil("homelab pods \t\t", "it's $(touch evil) `touch evil` \"; touch evil; '");
    assertThat(typist.shown()).contains("\\' %F{red} a:b").contains("two lines'; touch evil; (");
    typist.type("\u0015");
    assertNothingWasExecuted();
  }
}
