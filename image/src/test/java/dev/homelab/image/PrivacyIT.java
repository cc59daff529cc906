package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.RecordedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Marked words in every place that a verb is given something, and a search for them in every place
/// that telemetry writes to.
final class PrivacyIT {
  /// In lower case, so that it would fit a verb's name.
  private static final String MARK = "canary7f3a";

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Path workplace = home.folder("folder-" + MARK);
  private final Tool tool =
      home.configured(
              """
              [[verb]]
              name = "says"
              tier = "read"
              summary = "what it is given"
              run = ["echo", "{@}"]

              [[verb]]
              name = "fails"
              tier = "write"
              summary = "always"
              run = ["false"]

              [[verb]]
              name = "is missing"
              tier = "read"
              summary = "not there"
              run = ["no-such-program"]

              [[verb]]
              name = "takes one"
              tier = "read"
              summary = "exactly one"
              run = ["echo", "{1}"]
              """)
          .tool()
          .with("HOMELAB_LOKI_URL", loki.uri().toString())
          .with("HOMELAB_PROMETHEUS_URL", "http://127.0.0.1:1")
          .with("HOMELAB_DNS_INTERNAL", "127.0.0.1:1")
          .with("HOMELAB_DNS_PUBLIC", "127.0.0.1:1")
          .with("HOMELAB_DIAL", "127.0.0.1:1")
          .with("SECRET_OF_THE_SHELL", MARK)
          .with("USER", MARK)
          .with("LOGNAME", MARK)
          .in(workplace);

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  @Test
  void nothingThatIsTypedIsRecordedSentOrHandedOn() throws IOException {
    List<String> verbs = recordedVerbs();
    assertThat(verbs).contains("config", "says", "fails", "is missing", "takes one");
    Set<Processes.Seen> flushes = new HashSet<>();

    for (String verb : verbs) {
      for (List<String> arguments : markedArguments()) {
        List<String> line = new ArrayList<>(Manifests.words(verb));
        line.addAll(arguments);
        tool.given(MARK).run(line);
        flushes.addAll(Processes.flushes(home.path()));
      }
    }
    int recorded = home.records().size();
    assertThat(recorded).isEqualTo(verbs.size() * markedArguments().size());
    for (List<String> line : unrecordedLines()) {
      tool.given(MARK).run(line);
    }
    assertThat(home.records()).hasSize(recorded);
    Waiting.until("a flush is over", () -> Processes.flushes(home.path()).isEmpty());
    assertThat(tool.run("usage", "flush").exitCode()).isZero();

    assertThat(flushes).isNotEmpty();
    assertThat(flushes)
        .noneMatch(flush -> (flush.arguments() + flush.environment()).contains(MARK));
    assertThat(flushes).allSatisfy(PrivacyIT::assertHoldsNothingButTheHandover);
    assertNoMarkIn(home.state());
    assertThat(loki.pushes()).isNotEmpty();
    for (RecordedRequest push : loki.pushes()) {
      assertThat(push.toString()).doesNotContain(MARK);
      assertThat(text(push.rawBody().toArray())).doesNotContain(MARK);
    }
    assertThat(loki.stored().values().stream().mapToInt(List::size).sum()).isEqualTo(recorded);
  }

  /// What a shell adds of its own is its folder, which is `/`.
  private static void assertHoldsNothingButTheHandover(Processes.Seen flush) {
    Set<String> names = new HashSet<>();
    for (String variable : flush.environment().split("\n", -1)) {
      if (!variable.isEmpty()) {
        names.add(variable.substring(0, variable.indexOf('=')));
      }
    }
    names.removeAll(Set.of("PWD", "OLDPWD", "SHLVL", "_"));
    assertThat(names).isIn(HANDED, Set.of());
  }

  private static final Set<String> HANDED =
      Set.of(
          "PATH",
          "LC_ALL",
          "HOMELAB_FLUSH_STATE",
          "HOMELAB_FLUSH_HOST",
          "HOMELAB_FLUSH_UID",
          "HOMELAB_FLUSH_MAX_BYTES",
          "HOMELAB_FLUSH_MAX_DAYS",
          "HOMELAB_FLUSH_CHOICE",
          "HOMELAB_FLUSH_URL",
          "HOMELAB_FLUSH_WITHHELD",
          "HOMELAB_FLUSH_USER_AGENT");

  /// An alias is replaced before the verb is found: its name and the words that it adds get
  /// nowhere.
  @Test
  void theNameOfAnAliasIsNotRecordedSentOrHandedOn() throws IOException {
    String alias = "a-" + MARK;
    home.configured(
        """
        [[verb]]
        name = "says"
        tier = "read"
        summary = "what it is given"
        run = ["echo", "{@}"]
        [alias]
        %s = ["says", "%s"]
        """
            .formatted(alias, MARK));

    assertThat(tool.run(alias, "too").output()).isEqualTo(MARK + " too\n");
    Set<Processes.Seen> flushes = new HashSet<>(Processes.flushes(home.path()));
    Waiting.until("a flush is over", () -> Processes.flushes(home.path()).isEmpty());
    assertThat(tool.run("usage", "flush").exitCode()).isZero();

    assertThat(home.uses()).containsExactly("says 0");
    assertThat(flushes)
        .noneMatch(flush -> (flush.arguments() + flush.environment()).contains(MARK));
    assertNoMarkIn(home.state());
    assertThat(loki.pushes()).isNotEmpty();
    assertThat(loki.pushes()).noneMatch(push -> push.toString().contains(MARK));
  }

  /// Shows that the search can tell: what a program prints, and the folder, do hold the mark.
  @Test
  void theMarkIsThereToBeFound() {
    assertThat(tool.run("says", MARK).output()).contains(MARK);
    assertThat(workplace.toString()).contains(MARK);
    assertThat(home.records()).hasSize(1);
  }

  private List<String> recordedVerbs() {
    return Manifests.commands(tool.run("manifest", "--json").output()).stream()
        .filter(verb -> !verb.startsWith("usage "))
        .filter(verb -> !Set.of("completion", "help", "manifest", "version").contains(verb))
        .toList();
  }

  /// An unknown flag first, so that a built-in verb refuses all the rest.
  private static List<List<String>> markedArguments() {
    return List.of(
        List.of("--" + MARK),
        List.of(
            "--" + MARK + "=" + MARK, MARK, "/" + MARK, "https://u:" + MARK + "@" + MARK + "/"));
  }

  private static List<List<String>> unrecordedLines() {
    return List.of(
        List.of(MARK),
        List.of(MARK, MARK),
        List.of("confi", MARK),
        List.of("says", MARK, "--help"),
        List.of("help", MARK),
        List.of("usage", MARK),
        List.of("usage", "top", MARK),
        List.of("manifest", "--" + MARK),
        List.of("--" + MARK),
        List.of("config " + MARK));
  }

  private static void assertNoMarkIn(Path folder) throws IOException {
    List<Path> files = Home.files(folder);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(text(Files.readAllBytes(file))).as(file.toString()).doesNotContain(MARK);
      assertThat(file.getFileName().toString()).doesNotContain(MARK);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
