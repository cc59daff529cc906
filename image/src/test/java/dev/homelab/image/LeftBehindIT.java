package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.RecordedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The process that a verb leaves behind does what that verb has resolved: with that one's records,
/// settings and Loki, and with no others.
final class LeftBehindIT {
  private static final int SOMEBODY = 4711;

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  /// It does nothing for a second, so that the verb is gone before.
  private void assertAFlushIsThere() throws IOException {
    assertThat(!Processes.flushes(home.path()).isEmpty() || hasGate())
        .as("a flush was started")
        .isTrue();
  }

  /// On a busy machine it may have ended already.
  private boolean hasGate() throws IOException {
    try (var files = Files.walk(home.path())) {
      return files.anyMatch(file -> file.endsWith("next"));
    }
  }

  private void waitForTheFlush() {
    Waiting.until("the flush is over", () -> Processes.flushes(home.path()).isEmpty());
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void give(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        Files.setAttribute(file, "unix:uid", SOMEBODY);
      }
    }
  }

  /// Somebody with another home in the user database, which holds records that are not sent and a
  /// configuration with credentials, runs one verb in a home for the moment.
  @Test
  void whatIsElsewhereIsNothingToIt() throws IOException {
    Programs.needRoot();
    Programs.need("unshare");
    Programs.need("setpriv");
    Path own = home.folder("own");
    home.file(
        "own/.config/homelab/config.toml",
        "[loki]\nurl = 'http://127.0.0.1:1'\ntenant = 'lab'\ntoken_file = '%s'\n"
            .formatted(own.resolve("token")));
    home.file("own/token", "s3cret");
    Path moment = home.folder("moment");
    Path users = home.path().resolve("passwd");
    Files.writeString(
        users, "root:x:0:0::/root:/bin/sh\nada:x:%d:0::%s:/bin/sh\n".formatted(SOMEBODY, own));
    give(own);
    give(moment);
    Files.setPosixFilePermissions(home.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Tool ada =
        home.tool().in(Path.of("/")).through("setpriv", "--reuid", "" + SOMEBODY, "--clear-groups");
    Tool there = withUsers(users, ada, "true").with("HOME", own.toString());
    assertThat(there.with("HOMELAB_DELIVERY", "local").run("config").exitCode()).isZero();
    assertThat(Home.records(Home.only(own.resolve(".local/state/homelab")))).hasSize(1);

    Result result =
        withUsers(users, ada, "rm -rf \"$HOME\"")
            .with("HOME", moment.toString())
            .with("HOMELAB_LOKI_URL", loki.uri().toString())
            .run("config");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertAFlushIsThere();
    waitForTheFlush();
    assertThat(loki.connections()).isZero();
    assertThat(moment).doesNotExist();
    assertThat(Home.records(Home.only(own.resolve(".local/state/homelab")))).hasSize(1);
  }

  /// The same with a user database of its own; a shell's line follows it.
  private static Tool withUsers(Path users, Tool tool, String after) {
    String script = "mount --bind \"$0\" /etc/passwd && \"$@\"; e=$?; " + after + "; exit $e";
    return tool.through("unshare", "--mount", "sh", "-c", script, users.toString());
  }

  @Test
  void aHomeThatIsGoneIsNotMadeAgain() throws IOException {
    Path moment = home.folder("moment");
    Tool tool =
        home.tool()
            .with("HOME", moment.toString())
            .with("HOMELAB_LOKI_URL", loki.uri().toString())
            .through("sh", "-c", "\"$@\"; e=$?; rm -rf \"$HOME\"; exit $e", "sh");

    assertThat(tool.run("config").exitCode()).isZero();

    assertAFlushIsThere();
    waitForTheFlush();
    assertThat(moment).doesNotExist();
    assertThat(loki.connections()).isZero();
  }

  @Test
  void aTokenThatIsGoneEndsIt() throws IOException {
    Path token = home.file("token", "s3cret").path().resolve("token");
    Tool tool =
        home.tool()
            .with("HOMELAB_LOKI_URL", loki.uri().toString())
            .with("HOMELAB_LOKI_TOKEN_FILE", token.toString());
    assertThat(tool.run("config").exitCode()).isZero();
    assertAFlushIsThere();

    Files.delete(token);

    waitForTheFlush();
    assertThat(loki.connections()).isZero();
    assertThat(home.records()).hasSize(1);
    assertThat(tool.run("usage", "status", "--json").output())
        .contains("\"failures\":1")
        .containsPattern("\"trouble\":\"token file [^\"]+: there is no such file\"");
  }

  @Test
  void theUsersNoIsSeenByOneThatWasStartedBefore() throws IOException {
    Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
    assertThat(tool.run("config").exitCode()).isZero();
    assertAFlushIsThere();

    home.file(".config/homelab/recording", "off\n");

    waitForTheFlush();
    assertThat(loki.pushes()).isEmpty();
    assertThat(home.records()).hasSize(1);
  }

  /// What the folder was in which a variable was set is known to the verb alone.
  @Test
  void relativePathsAreThoseOfTheVerb() throws IOException {
    home.file("work/lab.toml", "[loki]\nurl = '" + loki.uri() + "'\n").file("work/token", "s3cret");
    Tool tool =
        home.tool()
            .in(home.path().resolve("work"))
            .with("HOMELAB_CONFIG", "lab.toml")
            .with("HOMELAB_LOKI_TOKEN_FILE", "token");

    assertThat(tool.run("config").exitCode()).isZero();

    Waiting.until("it is sent", () -> !loki.pushes().isEmpty());
    assertThat(loki.pushes().getFirst().header("Authorization")).contains("Bearer s3cret");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRelativeAuthorityIsToo(boolean gone) throws IOException, GeneralSecurityException {
    Path work = home.folder("work");
    try (TlsLoki server = new TlsLoki(home.path(), work.resolve("ca.pem"))) {
      Tool tool =
          home.tool()
              .in(work)
              .with("HOMELAB_LOKI_URL", server.url())
              .with("HOMELAB_CA_FILE", "ca.pem");
      assertThat(tool.run("config").exitCode()).isZero();
      assertAFlushIsThere();
      if (gone) {
        delete(work);
      }

      waitForTheFlush();

      assertThat(server.pushes()).isEqualTo(gone ? 0 : 1);
      assertThat(work.toFile().exists()).isEqualTo(!gone);
    }
  }

  @Test
  void aConfigurationOfThousandsOfRulesIsHandedOver() {
    StringBuilder toml = new StringBuilder("[loki]\nurl = 'http://loki.lab.example:9'\n[dial]\n");
    for (int i = 0; i < 4000; i++) {
      toml.append("'host").append(i).append(".lab.example' = '127.0.0.1:1'\n");
    }
    toml.append("'*.lab.example' = '127.0.0.1:").append(loki.uri().getPort()).append("'\n");
    home.configured(toml.toString());

    assertThat(home.tool().run("config").exitCode()).isZero();

    Waiting.until("it is sent", () -> !loki.pushes().isEmpty());
    assertThat(loki.pushes().getFirst().header("Host")).contains("loki.lab.example:9");
  }

  /// A token and a tenant of a file, and an address of this command alone.
  @Test
  void credentialsDoNotGoToAnAddressThatCameFromNearer() {
    try (FakeLoki team = FakeLoki.builder().tenant("lab").token("s3cret").start();
        FakeLoki other = FakeLoki.builder().token("another").start()) {
      Path token = home.file("token", "s3cret").path().resolve("token");
      home.configured(
          "[loki]\nurl = '%s'\ntenant = 'lab'\ntoken_file = '%s'\n".formatted(team.uri(), token));
      Tool there = home.tool();
      assertThat(there.run("usage", "flush").exitCode()).isZero();
      Tool elsewhere = there.with("HOMELAB_LOKI_URL", other.uri().toString());
      String why =
          "loki.token_file of "
              + home.path().resolve(".config/homelab/config.toml")
              + ":4 is left out, since loki.url comes from HOMELAB_LOKI_URL";

      assertThat(elsewhere.run("config").output())
          .contains("config.toml:4, left out: loki.url comes from HOMELAB_LOKI_URL");
      Waiting.until("a flush has tried", () -> !other.pushes().isEmpty());
      waitForTheFlush();

      for (RecordedRequest push : other.pushes()) {
        assertThat(push.header("Authorization")).isEmpty();
        assertThat(push.header("X-Scope-OrgID")).isEmpty();
        assertThat(push.toString()).doesNotContain("s3cret");
      }
      assertThat(elsewhere.run("usage", "status").output()).contains("401: Unauthorized", why);
      assertThat(elsewhere.run("usage", "status", "--json").output()).contains("left_out", why);
      for (List<String> line :
          List.of(List.of("usage", "flush"), List.of("logs", "query", "{job=\"a\"}"))) {
        assertThat(elsewhere.run(line).errorOutput()).hasLineCount(1).contains("401", why);
      }
      assertThat(elsewhere.with("HOMELAB_LOKI_TOKEN_FILE", token.toString()).run("config").output())
          .containsOnlyOnce("left out");
      assertThat(there.run("usage", "flush").errorOutput()).isEmpty();
      assertThat(team.pushes()).isNotEmpty();
    }
  }
}
