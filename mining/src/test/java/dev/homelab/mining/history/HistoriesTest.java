package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoriesTest {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  @TempDir private Path folder;
  private Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void makeTheHome() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
  }

  private Histories histories() {
    return new Histories(home, name -> Optional.ofNullable(environment.get(name)));
  }

  private Path write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private SourceReport read(Path file) {
    lines.clear();
    Histories histories = histories();
    return histories
        .since(Instant.EPOCH)
        .read(histories.named(file), command -> lines.add(command.line()));
  }

  private static void isRefused(SourceReport report, Skip reason) {
    assertThat(report.skipped()).isEqualTo(Map.of(reason, 1L));
    assertThat(report.commands()).isZero();
    assertThat(report.bytes()).isZero();
  }

  private List<String> found(Set<Kind> kinds) {
    return histories().of(kinds).stream()
        .map(source -> source.kind().orElseThrow().word() + " " + folder.relativize(source.path()))
        .toList();
  }

  @Test
  void aHomeWithoutAnyHasNone() {
    assertThat(found(ALL)).isEmpty();
  }

  @Test
  void eachProgramHasItsPlaces() throws IOException {
    for (String file :
        List.of(
            ".bash_history",
            ".zsh_history",
            ".zhistory",
            ".histfile",
            ".local/share/fish/fish_history",
            ".local/share/fish/work_history",
            ".local/share/fish/other",
            ".claude/projects/-srv/b.jsonl",
            ".claude/projects/-srv/s/subagents/agent-1.jsonl",
            ".claude/projects/-srv/old.jsonl.zst",
            ".claude/projects/-srv/notes.md",
            ".codex/sessions/2026/09/21/rollout-1.jsonl",
            ".codex/archived_sessions/rollout-0.jsonl",
            ".codex/history.jsonl",
            ".local/share/atuin/history.db",
            ".config/nushell/history.txt",
            ".config/nushell/history.sqlite3",
            ".local/share/powershell/PSReadLine/ConsoleHost_history.txt")) {
      write(file, "x");
    }

    assertThat(found(ALL)).hasSize(15).contains("fish home/.local/share/fish/work_history");
    assertThat(found(Set.of(Kind.CLAUDE)))
        .containsExactlyInAnyOrder(
            "claude home/.claude/projects/-srv/b.jsonl",
            "claude home/.claude/projects/-srv/s/subagents/agent-1.jsonl",
            "claude home/.claude/projects/-srv/old.jsonl.zst");
    assertThat(found(Set.of(Kind.BASH))).containsExactly("bash home/.bash_history");
  }

  @Test
  void variablesMoveThePlaces() throws IOException {
    write("hist", "x");
    write("my.zsh_hist", "x");
    write("data/fish/fish_history", "x");
    write("conf/nushell/history.txt", "x");
    write("cl/projects/p/a.jsonl", "x");
    write("co/sessions/a.jsonl", "x");
    environment.put("HISTFILE", home.resolve("hist").toString());
    environment.put("XDG_DATA_HOME", home.resolve("data").toString());
    environment.put("XDG_CONFIG_HOME", home.resolve("conf").toString());
    environment.put("CLAUDE_CONFIG_DIR", home.resolve("cl").toString());
    environment.put("CODEX_HOME", home.resolve("co").toString());

    assertThat(found(ALL))
        .containsExactly(
            "bash home/hist",
            "fish home/data/fish/fish_history",
            "claude home/cl/projects/p/a.jsonl",
            "codex home/co/sessions/a.jsonl",
            "nushell home/conf/nushell/history.txt");

    environment.put("HISTFILE", home.resolve("my.zsh_hist").toString());
    assertThat(found(Set.of(Kind.BASH, Kind.ZSH))).containsExactly("zsh home/my.zsh_hist");

    environment.put("XDG_DATA_HOME", "data");
    environment.put("HISTFILE", "");
    assertThat(found(Set.of(Kind.BASH, Kind.ZSH, Kind.FISH))).isEmpty();
  }

  @Test
  void transcriptsComeFromTheOldest() throws IOException {
    Path young = write(".claude/projects/a/a.jsonl", "");
    Path old = write(".claude/projects/b/b.jsonl", "");
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));

    assertThat(histories().of(Set.of(Kind.CLAUDE)).stream().map(Source::path))
        .containsExactly(old, young);
  }

  @Test
  void theReportSaysWhatWasRead() throws IOException {
    SourceReport report = read(write(".bash_history", "#1790000000\nls\n#1790000001\npwd\n"));

    assertThat(report.kind()).contains(Kind.BASH);
    assertThat(report.commands()).isEqualTo(2);
    assertThat(report.bytes()).isEqualTo(31);
    assertThat(report.skipped()).isEmpty();
  }

  @Test
  void whatIsTooOldIsNotHandedOn() throws IOException {
    Path file = write(".zsh_history", ": 1790000000:0;old\n: 1790000001:0;new\nundated\n\n");
    Histories histories = histories();

    SourceReport report =
        histories
            .since(Instant.ofEpochSecond(1790000001))
            .read(histories.named(file), command -> lines.add(command.line()));

    assertThat(lines).containsExactly("new", "undated");
    assertThat(report.commands()).isEqualTo(2);
  }

  @Test
  void sittingsThatWereAppendedLateComeInOrder() throws IOException {
    read(
        write(".bash_history", "#1790000005\nc\n#1790000006\nd\n#1790000001\na\n#1790000002\nb\n"));

    assertThat(lines).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aNamedFileIsRecognised() throws IOException {
    Map<String, Optional<Kind>> files = new HashMap<>();
    files.put("a=: 1790000000:0;ls\n", Optional.of(Kind.ZSH));
    files.put("b=- cmd: ls\n", Optional.of(Kind.FISH));
    files.put("c=#1790000000\nls\n", Optional.of(Kind.BASH));
    files.put("d={\"parentUuid\":null,\"sessionId\":\"x\"}\n", Optional.of(Kind.CLAUDE));
    files.put("e={\"type\":\"x\",\"payload\":{}}\n", Optional.of(Kind.CODEX));
    files.put("f={\"cmd\":\"ls\"}\n", Optional.of(Kind.FISH));
    files.put("ConsoleHost_history.txt=ls\n", Optional.of(Kind.POWERSHELL));
    files.put("history.txt=ls\n", Optional.of(Kind.NUSHELL));
    files.put("old_history=ls\n", Optional.of(Kind.BASH));
    files.put(".zhistory=ls\n", Optional.of(Kind.ZSH));
    files.put("notes=ls\n", Optional.empty());
    files.put("g={\"a\":1}\n", Optional.empty());
    files.put("old_history2=l\0s\n", Optional.empty());

    files.forEach(
        (file, kind) -> {
          String[] parts = file.split("=", 2);
          try {
            assertThat(read(write("named/" + parts[0], parts[1])).kind()).as(file).isEqualTo(kind);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    isRefused(read(home.resolve("named/notes")), Skip.UNKNOWN);
  }

  @Test
  void compressedFilesAreSaid() throws IOException {
    for (byte[] magic :
        List.of(
            new byte[] {0x1f, (byte) 0x8b, 8},
            new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd},
            new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0})) {
      isRefused(read(Files.write(home.resolve(".bash_history"), magic)), Skip.COMPRESSED);
    }
  }

  @Test
  void onlyRegularFilesAreOpenedAndNoFifoIsWaitedFor() throws Exception {
    Path fifo = home.resolve(".bash_history");
    assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor()).isZero();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> isRefused(read(fifo), Skip.NOT_A_FILE));
    isRefused(read(Path.of("/dev/zero")), Skip.NOT_A_FILE);
    isRefused(read(home), Skip.NOT_A_FILE);
  }

  @Test
  void linksAreFollowedInsideTheHomeOnly() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside_history"), "secret\n");
    Path inside = write("dots/bash_history", "ls\n");
    Path link = home.resolve(".bash_history");

    Files.createSymbolicLink(link, inside);
    assertThat(read(link).commands()).isEqualTo(1);

    Files.delete(link);
    Files.createSymbolicLink(link, outside);
    isRefused(read(link), Skip.OUT_OF_HOME);
    assertThat(found(ALL)).containsExactly("bash home/.bash_history");

    assertThat(read(outside).commands()).isEqualTo(1);

    Files.createSymbolicLink(home.resolve("linked"), folder);
    isRefused(read(home.resolve("linked/outside_history")), Skip.OUT_OF_HOME);

    Files.delete(link);
    Files.createSymbolicLink(link, link);
    isRefused(read(link), Skip.UNREADABLE);
  }

  @Test
  void transcriptsBehindALinkToAFolderElsewhereAreRefused() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/projects/p"));
    Files.writeString(elsewhere.resolve("a.jsonl"), "{\"sessionId\":1}");
    Files.createSymbolicLink(home.resolve(".claude"), folder.resolve("elsewhere"));

    List<Source> sources = histories().of(Set.of(Kind.CLAUDE));

    assertThat(sources).hasSize(1);
    isRefused(
        histories().since(Instant.EPOCH).read(sources.getFirst(), command -> {}), Skip.OUT_OF_HOME);
  }

  @Test
  void aFileOfAnotherUserIsRefused() throws IOException {
    Path file = write(".bash_history", "ls\n");
    try {
      Files.setAttribute(file, "unix:uid", 4_321);
    } catch (IOException e) {
      Assumptions.abort("not root");
    }

    isRefused(read(file), Skip.NOT_OWN);
  }

  @Test
  void aFileThatMayNotBeReadIsSaid() throws IOException {
    Path file = write(".bash_history", "ls\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");

    isRefused(read(file), Skip.UNREADABLE);
  }

  @Test
  void aFileThatIsGoneIsSaid() {
    isRefused(read(home.resolve("none")), Skip.UNREADABLE);
  }

  @Test
  void nothingIsWrittenAndNoTimeIsChanged() throws IOException {
    Path file = write(".bash_history", "ls\n");
    FileTime before = Files.getLastModifiedTime(file);

    read(file);

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    try (var files = Files.list(home)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aTranscriptThatEndedBeforeIsNotRead() throws IOException {
    String call =
        """
        {"sessionId":"s","message":{"role":"assistant","content":[{"type":"tool_use","id":"a",\
        "name":"Bash","input":{"command":"make"}}]},"timestamp":"2026-09-21T14:13:20.123Z"}
        """;
    Path file = write(".claude/projects/p/s.jsonl", call);
    Instant since = Instant.parse("2026-09-01T00:00:00Z");
    Histories histories = histories();
    Source source = histories.of(EnumSet.of(Kind.CLAUDE)).getFirst();

    Files.setLastModifiedTime(file, FileTime.from(since));
    assertThat(histories.since(since).read(source, command -> {}).commands()).isEqualTo(1);

    Files.setLastModifiedTime(file, FileTime.from(since.minusMillis(1)));
    SourceReport report = histories.since(since).read(source, command -> {});
    assertThat(report.commands()).isZero();
    assertThat(report.bytes()).isZero();
    assertThat(report.skipped()).isEmpty();
  }
}
