package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Configuration, choice and secrets: which files are believed, and what a refused one does.
final class BelievedFilesIT {
  private static final int SOMEBODY = 4711;
  private static final String CONFIG = ".config/homelab/config.toml";
  private static final String CHOICE = ".config/homelab/recording";
  private static final String VERB =
      """
      [[verb]]
      name = "speak"
      tier = "read"
      summary = "says so"
      run = ["echo", "spoken"]
      """;

  private final Home home = new Home();
  private final Tool tool = home.tool();

  @AfterEach
  void close() {
    home.close();
  }

  private Path file(String name) {
    return home.path().resolve(name);
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void pipe(Path path) throws IOException, InterruptedException {
    Files.createDirectories(path.resolve("..").normalize());
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }

  /// What a user must always be able to do.
  private static void assertUsable(Tool tool) {
    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(tool.run("help").exitCode()).isZero();
    assertThat(tool.run("usage", "status").exitCode()).isZero();
    assertThat(tool.run("usage", "off").exitCode()).isZero();
  }

  /// A configuration that is refused says so, and nothing is recorded.
  private void assertRefused(Tool tool, String problem) {
    List<String> before = home.uses();
    Result config = tool.run("config");
    assertThat(config.exitCode()).isEqualTo(1);
    assertThat(config.errorOutput()).contains(problem);
    assertThat(tool.run("usage", "status").output()).contains("it can't be told what you want");
    assertThat(home.uses()).isEqualTo(before);
    assertUsable(tool);
  }

  @ParameterizedTest
  @ValueSource(strings = {CONFIG, CHOICE})
  void aPipeThatNobodyWritesToIsNotWaitedFor(String name) throws Exception {
    pipe(file(name));
    long start = System.nanoTime();

    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(tool.run("config").output()).contains("loki.url");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    assertThat(tool.run("usage", "status").output())
        .contains("it can't be told what you want")
        .contains(name);
    assertThat(home.state()).doesNotExist();
  }

  @Test
  void aNamedPipeIsNoConfiguration() throws Exception {
    pipe(file("pipe"));

    assertRefused(tool.with("HOMELAB_CONFIG", file("pipe").toString()), "expected a regular file");
  }

  @Test
  void aDeviceIsNoConfiguration() {
    assertRefused(tool.with("HOMELAB_CONFIG", "/dev/zero"), "expected a regular file");
  }

  /// As a shell hands over what a program writes.
  @Test
  void aPipeThatTheShellHandsOverIsReadOnce() {
    Programs.need("bash");
    Tool shell = new Tool(List.of("bash", "-c"), tool.environment(), home.path(), "");
    String homelab = tool.command().getFirst();

    Result spoken = shell.run("HOMELAB_CONFIG=<(echo '" + VERB + "') '" + homelab + "' speak");

    assertThat(spoken).isEqualTo(new Result(0, "spoken\n", ""));
    assertThat(home.uses()).containsExactly("speak 0");
    assertThat(tool.with("HOMELAB_CONFIG", "/dev/stdin").given(VERB).run("speak").output())
        .isEqualTo("spoken\n");
    assertThat(home.files()).as("no copy of it").noneMatch(f -> f.toString().contains(".cache"));
  }

  @Test
  void aPipeWithoutAnEndIsGivenUp() throws Exception {
    Process process = tool.with("HOMELAB_CONFIG", "/dev/stdin").start("version");
    try {
      assertThat(process.waitFor(Duration.ofSeconds(25))).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whatOthersMayWriteToIsRefusedWithTheMend() throws IOException {
    home.configured(VERB);
    permit(file(CONFIG), "rw-rw-rw-");
    assertRefused(tool, "chmod go-w " + file(CONFIG));

    permit(file(CONFIG), "rw-r--r--");
    permit(file(".config"), "rwxrwxrwx");
    Files.deleteIfExists(file(CHOICE));
    assertRefused(tool, "chmod go-w " + file(".config"));

    permit(file(".config"), "rwxr-xr-x");
    assertThat(tool.run("speak").output()).isEqualTo("spoken\n");
  }

  @Test
  void whatBelongsToSomebodyElseIsRefusedWithTheMend() throws IOException {
    Programs.needRoot();
    home.configured(VERB);
    Files.setAttribute(file(CONFIG), "unix:uid", SOMEBODY);

    assertRefused(tool, "chown ");
  }

  @Test
  void aLinkIsFollowedToWhatNobodyElseCanChange() throws IOException {
    home.file("dotfiles/homelab.toml", VERB);
    home.folder(".config/homelab");
    Files.createSymbolicLink(file(CONFIG), Path.of("../../dotfiles/homelab.toml"));
    assertThat(tool.run("speak").output()).isEqualTo("spoken\n");

    permit(file("dotfiles"), "rwxrwxrwx");
    assertRefused(tool, "chmod go-w " + file("dotfiles"));
  }

  /// Group bits alone are refused where others are in the group, and not where they are not: on the
  /// machine of a test, root's group has nobody else.
  @Test
  void aGroupOfOneIsNoFault() throws IOException {
    Programs.needRoot();
    home.configured(VERB);
    for (String name : List.of(CONFIG, ".config/homelab", ".config")) {
      permit(file(name), Files.isDirectory(file(name)) ? "rwxrwxr-x" : "rw-rw-r--");
    }
    assertThat(tool.run("speak").output()).isEqualTo("spoken\n");

    Files.setAttribute(file(CONFIG), "unix:gid", SOMEBODY);
    assertRefused(tool, "chmod go-w " + file(CONFIG));
  }

  @Test
  void aChoiceThatOthersMayWriteToIsANo() throws IOException {
    assertThat(tool.run("usage", "on").exitCode()).isZero();
    permit(file(CHOICE), "rw-rw-rw-");

    assertThat(tool.run("config").exitCode()).isZero();

    assertThat(home.state()).doesNotExist();
    assertThat(tool.run("usage", "status").output()).contains("chmod go-w " + file(CHOICE));
  }

  @Test
  void aSecretThatOthersMayWriteToIsNotSent() throws IOException {
    try (FakeLoki loki = FakeLoki.start()) {
      home.file(".config/homelab/token", "s3cret\n");
      home.configured("[loki]\nurl = '" + loki.uri() + "'\ntoken_file = 'token'\n");
      permit(file(".config/homelab/token"), "rw-rw-rw-");

      Result refused = tool.run("logs", "labels");

      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.errorOutput())
          .contains("chmod go-w " + file(".config/homelab/token"))
          .doesNotContain("s3cret");
    }
  }

  @Test
  void anAuthorityThatOthersMayWriteToIsNotBelieved() throws IOException {
    home.file(".config/homelab/ca.pem", "");
    home.configured("[loki]\nurl = 'https://127.0.0.1:1'\n[tls]\nca_file = 'ca.pem'\n");
    permit(file(".config/homelab/ca.pem"), "rw-rw-rw-");

    assertThat(tool.run("logs", "labels").errorOutput())
        .contains("chmod go-w " + file(".config/homelab/ca.pem"));
  }

  @Test
  void pathsInAFileAreRelativeToIt() throws IOException {
    home.file("team/tool.sh", "#!/bin/sh\necho \"here: $PWD\"\n");
    permit(file("team/tool.sh"), "rwxr-xr-x");
    home.file("team/token", "s3cret\n");
    home.file(
        "team/config.toml",
        "[loki]\ntoken_file = 'token'\n[tls]\nca_file = '../ca.pem'\n"
            + VERB.replace("\"echo\", \"spoken\"", "\"./tool.sh\""));
    Tool there = tool.with("HOMELAB_CONFIG", "team/config.toml");

    assertThat(there.run("speak").output()).isEqualTo("here: " + home.path() + "\n");
    assertThat(there.run("config").output())
        .contains(file("team/token").toString(), file("team/../ca.pem").toString());
    Path elsewhere = home.folder("elsewhere");
    Tool variable =
        there
            .with("HOMELAB_CONFIG", file("team/config.toml").toString())
            .with("HOMELAB_LOKI_TOKEN_FILE", "token")
            .in(elsewhere);
    assertThat(variable.run("config").output()).contains(elsewhere.resolve("token").toString());
    assertThat(variable.run("speak").output()).isEqualTo("here: " + elsewhere + "\n");
  }
}
