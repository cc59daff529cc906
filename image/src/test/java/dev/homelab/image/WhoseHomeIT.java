package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose home it is, where there is none, and that nothing is made in its place.
final class WhoseHomeIT {
  private static final String SOMEBODY = "4711";
  private static final String VERB =
      """
      [[verb]]
      name = "planted"
      tier = "read"
      summary = "somebody else's"
      run = ["true"]
      """;

  private final Home home = new Home();
  private final Tool tool = home.tool();

  @AfterEach
  void close() {
    home.close();
  }

  /// Whatever there is no home for, these work.
  private static void assertUsable(Tool tool, String why) {
    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(tool.run("help").exitCode()).isZero();
    assertThat(tool.run("config").exitCode()).isZero();
    Result status = tool.run("usage", "status");
    assertThat(status.exitCode()).isZero();
    assertThat(status.output()).containsPattern("recording +off").contains(why);
    assertThat(tool.run("usage", "status", "--json").output())
        .contains("\"recording\":\"off\"", "\"path\":null");
    Result off = tool.run("usage", "off");
    assertThat(off.exitCode()).isEqualTo(1);
    assertThat(off.errorOutput()).contains(why);
    assertThat(tool.run("usage", "top", "--local").errorOutput()).doesNotContain("internal error");
    assertThat(tool.run("usage", "forget", "--yes").errorOutput()).doesNotContain("internal error");
    assertThat(tool.run("usage", "preview").errorOutput()).contains(why);
    assertThat(tool.run("usage", "flush").errorOutput()).contains(why);
  }

  @Test
  void aHomeThatIsNotThereIsNotMade() {
    Path gone = home.path().resolve("gone");

    assertUsable(tool.with("HOME", gone.toString()), "HOME=" + gone + ", which does not exist");

    assertThat(gone).doesNotExist();
  }

  /// The user database's home holds a configuration and a choice, which are not this home's.
  @Test
  void theHomeOfTheUserDatabaseDoesNotStandInForIt() {
    Programs.needRoot();
    Programs.need("unshare");
    Path gone = home.path().resolve("gone");
    home.configured(VERB);
    Tool apart =
        tool.with("HOME", gone.toString())
            .through(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount --bind '" + home.path() + "' \"$1\" && shift && exec \"$@\"",
                "apart",
                System.getProperty("user.home"));

    assertThat(apart.without("HOME").run("manifest").output())
        .as("the database's home is in place")
        .contains("planted");
    assertThat(apart.run("manifest").output()).doesNotContain("planted");
    apart.run("config");
    assertThat(home.state()).doesNotExist();
  }

  /// By the verb itself, between the start and the record.
  @Test
  void aHomeThatIsRemovedIsNotMadeAgain() throws IOException {
    Path own = home.folder("own");
    home.file(
        "lab.toml",
        VERB.replace("planted", "leave").replace("\"true\"", "\"rm\", \"-r\", \"" + own + "\""));
    Tool there =
        tool.with("HOME", own.toString())
            .with("HOMELAB_CONFIG", home.path().resolve("lab.toml").toString());
    assertThat(there.run("config").exitCode()).isZero();
    assertThat(Home.records(Home.only(own.resolve(".local/state/homelab")))).hasSize(1);

    assertThat(there.run("leave")).isEqualTo(new Result(0, "", ""));

    assertThat(own).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDG_STATE_HOME", "XDG_CACHE_HOME"})
  void noFolderIsMadeWithinIt(String variable) {
    Path gone = home.path().resolve("gone");

    tool.with("HOME", gone.toString()).with(variable, gone + "/x").run("config");

    assertThat(gone).doesNotExist();
  }

  @Test
  void aStateFolderOfItsOwnCountsWithoutAHome() throws IOException {
    Path state = home.path().resolve("state");
    Tool there =
        tool.with("HOME", home.path().resolve("gone").toString())
            .with("XDG_STATE_HOME", state.toString());

    assertThat(there.run("config").exitCode()).isZero();

    assertThat(Home.records(Home.only(state.resolve("homelab"))))
        .extracting(UsageEvent::verb)
        .containsExactly("config");
  }

  /// As in a container that gives its process a number and nothing else. What lies in the working
  /// folder is nobody's home.
  @ParameterizedTest
  @ValueSource(strings = {"", "relative", "?"})
  void theWorkingFolderIsNobodysHome(String name) throws IOException {
    Programs.needRoot();
    Programs.need("setpriv");
    Path there = home.folder("there");
    for (String base : new String[] {"?", "relative", "."}) {
      home.file("there/" + base + "/.config/homelab/config.toml", VERB);
    }
    giveAway(there);
    Files.setAttribute(home.path(), "unix:mode", 0755);
    long before = Home.files(there).size();
    Tool nobody =
        tool.through("setpriv", "--reuid", SOMEBODY, "--regid", SOMEBODY, "--clear-groups")
            .in(there);
    Tool asked = name.isEmpty() ? nobody.without("HOME") : nobody.with("HOME", name);

    assertUsable(asked, "which neither HOME nor the user database tells");

    assertThat(asked.run("manifest").output()).doesNotContain("planted");
    assertThat(Home.files(there)).as("nothing is made").hasSize((int) before);
  }

  private static void giveAway(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setAttribute(path, "unix:uid", Integer.valueOf(SOMEBODY));
      }
    }
  }

  @Test
  void aHomeThatIsNoFolderIsNone() {
    home.file("file", "");
    Path file = home.path().resolve("file");

    assertUsable(tool.with("HOME", file.toString()), "HOME=" + file + ", which is no folder");
  }

  /// `sudo` that keeps the environment.
  @Test
  void aHomeOfSomebodyElseIsNotTouched() throws IOException {
    Programs.needRoot();
    Path theirs = home.folder("theirs");
    home.file("theirs/.config/homelab/config.toml", VERB);
    giveAway(theirs);
    Path state = home.path().resolve("state");
    long before = Home.files(theirs).size();

    Tool sudo = tool.with("HOME", theirs.toString()).with("XDG_STATE_HOME", state.toString());
    assertThat(sudo.run("manifest").output()).doesNotContain("planted");
    assertThat(sudo.run("config").exitCode()).isZero();

    assertThat(Home.files(theirs)).hasSize((int) before);
  }
}
