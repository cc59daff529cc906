package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.config.ConfigVerb;
import dev.homelab.cli.config.DeclaredCheck;
import dev.homelab.cli.output.Captured;
import dev.homelab.cli.verb.Arguments;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {
  private final Home home;
  private final Path directory;

  LayersTest(@TempDir Path directory) {
    this.directory = directory;
    this.home = new Home(directory);
  }

  private static String tenant(String name) {
    return "[loki]\ntenant = '" + name + "'\n";
  }

  private static String verb(String name) {
    return "[[verb]]\nname = '" + name + "'\ntier = 'read'\nsummary = 's'\nrun = ['true']\n";
  }

  private String tenant() {
    return home.settings().given(Key.LOKI_TENANT).map(Value::text).orElse("-");
  }

  private List<String> places() {
    return home.settings().places().stream()
        .filter(Location::isThere)
        .map(place -> directory.relativize(place.path()).toString())
        .toList();
  }

  private List<String> problems() {
    return home.settings().problems().stream()
        .map(problem -> problem.toString().replace(directory + "/", "") + "!" + problem.fatal())
        .toList();
  }

  @Test
  void piecesStandAboveTheSystemsFileByNameAndBelowTheUsers() {
    home.system(tenant("system"));
    home.write("etc/conf.d/b.toml", tenant("b"));
    home.write("etc/conf.d/B.toml", tenant("B"));
    home.write("etc/conf.d/10.toml", tenant("10"));
    home.write("etc/conf.d/.hidden.toml", tenant("hidden"));
    home.write("etc/conf.d/other.txt", tenant("other"));
    assertThat(tenant()).isEqualTo("b");
    assertThat(places())
        .containsExactly(
            "etc/config.toml",
            "etc/conf.d",
            "etc/conf.d/10.toml",
            "etc/conf.d/B.toml",
            "etc/conf.d/b.toml");
    home.user(tenant("user"));
    assertThat(tenant()).isEqualTo("user");
  }

  @Test
  void piecesNeedNoSystemsFile() {
    home.write("etc/conf.d/a.toml", tenant("a"));
    assertThat(tenant()).isEqualTo("a");
  }

  @Test
  void anIncludedFileStandsBelowTheOneThatIncludesIt() {
    home.write(".config/homelab/packs/a.toml", "include = ['deep.toml']\n" + tenant("a"));
    home.write(".config/homelab/packs/deep.toml", tenant("deep"));
    home.write(".config/homelab/b.toml", tenant("b"));
    home.user("include = ['packs/a.toml', './b.toml']\n");
    assertThat(tenant()).isEqualTo("b");
    assertThat(places())
        .containsExactly(
            ".config/homelab/packs/deep.toml",
            ".config/homelab/packs/a.toml",
            ".config/homelab/b.toml",
            ".config/homelab/config.toml");
    home.user("include = ['b.toml', 'packs/a.toml']\n");
    assertThat(tenant()).isEqualTo("a");
    home.user("include = ['b.toml']\n" + tenant("user"));
    assertThat(tenant()).isEqualTo("user");
  }

  @Test
  void theNamedFileMayIncludeOthers() {
    home.write("pack.toml", tenant("pack"));
    home.system(tenant("system"));
    Path instead = home.write("instead.toml", "include = ['pack.toml']\n");
    home.with("HOMELAB_CONFIG", instead.toString());
    assertThat(tenant()).isEqualTo("pack");
  }

  @Test
  void aCircleIsAProblemAndEndsThere() {
    home.write(".config/homelab/a.toml", "include = ['b.toml']\n");
    home.write(".config/homelab/b.toml", "\ninclude = ['./x/../a.toml']\n" + tenant("b"));
    home.user("include = ['a.toml']\n");
    assertThat(problems())
        .containsExactly(
            ".config/homelab/b.toml:2: include './x/../a.toml': includes itself by way of"
                + " .config/homelab/b.toml!true");
    assertThat(tenant()).isEqualTo("b");
  }

  @Test
  void aMissingFileIsFatalSinceItMaySayThatNothingIsRecorded() {
    home.user("include = ['none.toml', '']\n");
    assertThat(problems())
        .containsExactly(
            ".config/homelab/config.toml:1: include 'none.toml': there is no such file!true",
            ".config/homelab/config.toml:1: include '': expected the path of a file!true");
  }

  @Test
  void depthAndNumberAreBounded() {
    for (int i = 0; i < 20; i++) {
      home.write(".config/homelab/" + i + ".toml", "include = ['" + (i + 1) + ".toml']\n");
    }
    home.user("include = ['0.toml']\n");
    assertThat(problems()).hasSize(1).first().asString().contains("more than 8 deep");
    StringBuilder many = new StringBuilder("include = [");
    for (int i = 0; i < 300; i++) {
      home.write(".config/homelab/" + i + ".toml", "");
      many.append("'").append(i).append(".toml',");
    }
    home.user(many + "]\n");
    assertThat(problems()).hasSize(1).first().asString().contains("more than 200 files");
    assertThat(places()).hasSize(200);
    home.user("include = [" + "'none',".repeat(50_000) + "]\n");
    assertThat(problems()).hasSize(100);
  }

  @Test
  void aFileThatTwoIncludeIsTakenOnce() {
    home.write(".config/homelab/base.toml", verb("a"));
    home.write(".config/homelab/b.toml", "include = ['base.toml']\n");
    home.write(".config/homelab/c.toml", "include = ['base.toml']\n");
    home.user("include = ['b.toml', 'c.toml']\n");
    assertThat(problems()).isEmpty();
    assertThat(home.settings().verbs().own()).hasSize(1);
  }

  /// A token of the team's pack does not go to an address that the user sets, and one that the user
  /// includes does.
  @Test
  void anIncludedFileHasTheRankOfTheOneThatIncludesIt() {
    home.write("etc/packs/loki.toml", "[loki]\nurl = 'http://team'\ntenant = 'lab'\n");
    home.system("include = ['packs/loki.toml']\n");
    assertThat(tenant()).isEqualTo("lab");
    home.user("[loki]\nurl = 'http://mine'\n");
    assertThat(tenant()).isEqualTo("-");
    home.user("include = ['" + directory + "/etc/packs/loki.toml']\n[loki]\nurl = 'http://mine'\n");
    assertThat(tenant()).isEqualTo("lab");
    home.with("HOMELAB_LOKI_URL", "http://other");
    assertThat(tenant()).isEqualTo("-");
  }

  @Test
  void aPieceIsTheSystems() {
    home.write("etc/conf.d/loki.toml", "[loki]\nurl = 'http://team'\ntenant = 'lab'\n");
    home.user("[loki]\nurl = 'http://mine'\n");
    assertThat(tenant()).isEqualTo("-");
  }

  @Test
  void verbsAreTheTeamsOrTheUsers() {
    home.system(verb("a"));
    home.write("etc/conf.d/b.toml", verb("b"));
    home.user(verb("a"));
    VerbTables verbs = home.settings().verbs();
    assertThat(verbs.team()).extracting(VerbTable::name).containsExactly("a", "b");
    assertThat(verbs.own()).extracting(VerbTable::name).containsExactly("a");
  }

  @Test
  void aPieceThatIsNotBelievedIsFatal() throws Exception {
    Path piece = home.write("etc/conf.d/a.toml", tenant("a"));
    Files.setPosixFilePermissions(
        piece, java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("is not believed")
        .endsWith("!true");
    assertThat(tenant()).isEqualTo("-");
  }

  @Test
  void aRelativePathStartsFromTheFolderOfItsFile() {
    home.write(".config/homelab/packs/a.toml", "[loki]\ntoken_file = 'token'\n");
    home.user("include = ['packs/a.toml']\n");
    assertThat(home.settings().given(Key.LOKI_TOKEN_FILE).map(Value::text))
        .contains(directory.resolve(".config/homelab/packs/token").toString());
  }

  @Test
  void includesAreFollowedFromASnapshotToo() throws Exception {
    home.write(".config/homelab/a.toml", tenant("a"));
    home.user("include = ['a.toml']\n");
    Thread.sleep(2100);
    assertThat(tenant()).isEqualTo("a");
    assertThat(directory.resolve(".cache/homelab/config").toFile().list()).hasSize(2);
    assertThat(tenant()).isEqualTo("a");
    home.write(".config/homelab/a.toml", tenant("b"));
    assertThat(tenant()).isEqualTo("b");
  }

  private static final DeclaredCheck ALL_GOOD =
      new DeclaredCheck() {
        @Override
        public List<Problem> problems(Settings settings) {
          return List.of();
        }

        @Override
        public Map<String, Problem> aliases() {
          return Map.of();
        }
      };

  @Test
  void anAliasOfTheUserStandsAboveTheTeams() throws Exception {
    home.system("[alias]\na = 'team a'\nb = 'team b'\nc = 'team c'\n")
        .user("[alias]\na = 'own a'\nb = ''\n");
    Map<String, Value> aliases = home.settings().aliases();
    assertThat(aliases).containsOnlyKeys("a", "c");
    assertThat(aliases.get("a"))
        .isEqualTo(new Value("own a", new Origin.File(home.userFile().toString(), 2)));
    assertThat(aliases.get("c"))
        .isEqualTo(new Value("team c", new Origin.File(home.systemFile().toString(), 4)));
    assertThat(Review.of(home.settings())).isEmpty();
  }

  @Test
  void configSaysWhichVerbOverridesWhich() throws Exception {
    home.system(verb("a")).user("\n" + verb("a"));
    Captured captured = Captured.pipe();
    ConfigVerb verb = new ConfigVerb(home.settings(), ALL_GOOD);
    Arguments none = Arguments.parse(verb.spec(), List.of());
    assertThat(verb.run(none, captured.console())).isZero();
    assertThat(captured.output())
        .containsPattern(
            "verb +a +%s:1, overridden by %s:2\n".formatted(home.systemFile(), home.userFile()))
        .containsPattern(
            "verb +a +%s:2, overrides %s:1\n".formatted(home.userFile(), home.systemFile()));
    assertThat(captured.errorOutput()).isEmpty();
  }

  @Test
  void whatTheUserIncludesTooIsTheUsers() {
    home.write("etc/pack.toml", verb("a"));
    home.system("include = ['pack.toml']\n" + tenant("system"));
    home.user("include = ['" + directory + "/etc/pack.toml']\n");
    VerbTables verbs = home.settings().verbs();
    assertThat(verbs.team()).isEmpty();
    assertThat(verbs.own()).extracting(VerbTable::name).containsExactly("a");
    assertThat(tenant()).as("the rest of the system's stays").isEqualTo("system");
  }

  @Test
  void aFileThatTwoIncludeKeepsItsFirstPlace() {
    home.write(".config/homelab/base.toml", tenant("base"));
    home.write(".config/homelab/b.toml", "include = ['base.toml']\n" + tenant("b"));
    home.write(".config/homelab/c.toml", "include = ['base.toml']\n");
    home.user("include = ['b.toml', 'c.toml']\n");
    assertThat(tenant()).isEqualTo("b");
  }

  @Test
  void manyPiecesAreInTheOrderOfTheirNames() {
    for (int i = 0; i < 40; i++) {
      home.write("etc/conf.d/" + (10 + i * 17 % 40) + ".toml", tenant("t"));
    }
    List<String> pieces = places().stream().filter(place -> place.endsWith(".toml")).toList();
    assertThat(pieces).hasSize(40).isSorted();
    assertThat(home.settings().given(Key.LOKI_TENANT).map(value -> value.origin().toString()))
        .contains(directory + "/etc/conf.d/49.toml:2");
  }

  @Test
  void theFileThatGoesTooDeepIsNamed() {
    for (int i = 1; i < 20; i++) {
      home.write(".config/homelab/" + i + ".toml", "include = ['" + (i + 1) + ".toml']\n");
    }
    home.user("include = ['1.toml']\n");
    assertThat(problems()).hasSize(1).first().asString().startsWith(".config/homelab/7.toml:1: ");
    assertThat(places()).hasSize(8);
  }

  /// A file that may not be looked at may say that nothing is recorded.
  @Test
  void whatMayNotBeLookedAtMayBeThere() {
    assertThat(Layers.mayBeThere(new AccessDeniedException("/root"))).isTrue();
    assertThat(Layers.mayBeThere(new FileSystemException("x", null, "File name too long")))
        .isFalse();
    home.user("include = ['" + "x".repeat(300) + ".toml']\n");
    assertThat(problems()).hasSize(1).first().asString().contains("there is no such file");
  }

  @Test
  void piecesThatCanNotBeListedAreFatal() {
    home.write("etc/conf.d", "no folder");
    assertThat(problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("etc/conf.d:1: can't be listed: ")
        .endsWith("!true");
  }

  @Test
  void verbTablesAreEmptyOrNot() {
    assertThat(home.settings().verbs().isEmpty()).isTrue();
    assertThat(home.system(verb("a")).settings().verbs().isEmpty()).isFalse();
    assertThat(home.system("").user(verb("a")).settings().verbs().isEmpty()).isFalse();
  }
}
