package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.verb.VerbFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Home home;
  private final Path directory;

  SettingsTest(@TempDir Path directory) {
    this.directory = directory;
    this.home = new Home(directory);
  }

  private String url() {
    return home.settings().given(Key.LOKI_URL).map(v -> v.text() + " " + v.origin()).orElse("-");
  }

  @Test
  void withoutAnythingThereIsNothingAndNoProblem() {
    Settings settings = home.settings();
    assertThat(Key.all()).allSatisfy(key -> assertThat(settings.given(key)).isEmpty());
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.verbs().all()).isEmpty();
  }

  @Test
  void theLaterWinsAndSaysWhereItCameFrom() {
    home.system("[loki]\nurl = 'http://system'\n");
    assertThat(url()).isEqualTo("http://system " + home.systemFile() + ":2");
    home.user("\n[loki]\n\nurl = 'http://user'\n");
    assertThat(url()).isEqualTo("http://user " + home.userFile() + ":4");
    home.with("HOMELAB_LOKI_URL", "http://variable");
    assertThat(url()).isEqualTo("http://variable HOMELAB_LOKI_URL");
  }

  @Test
  void anEmptyVariableIsNotSet() {
    home.user("[loki]\nurl = 'http://user'\n").with("HOMELAB_LOKI_URL", "");
    assertThat(url()).startsWith("http://user ");
  }

  /// What a setting's `7` stands for: a path is relative to the folder that it was set in.
  private static String seven(Key<?> key, Path folder) {
    return key.label().endsWith("_file") ? folder.resolve("7").toString() : "7";
  }

  @ParameterizedTest
  @MethodSource("dev.homelab.cli.settings.Key#all")
  void everySettingHasItsVariable(Key<?> key) {
    home.with(key.variable(), "7");
    assertThat(home.settings().given(key))
        .contains(
            new Value(
                seven(key, Path.of("").toAbsolutePath()), new Origin.Variable(key.variable())));
  }

  @ParameterizedTest
  @MethodSource("dev.homelab.cli.settings.Key#all")
  void everySettingHasItsPlaceInTheFile(Key<?> key) {
    String table = key.label().substring(0, key.label().indexOf('.'));
    String name = key.label().substring(table.length() + 1);
    home.user("[" + table + "]\n" + name + " = " + key.written(key.example()) + "\n");
    assertThat(home.settings().problems()).isEmpty();
    assertThat(home.settings().given(key).map(Value::text)).contains(key.example());
  }

  @Test
  void aProgramWithASlashIsRelativeToTheFileThatDeclaresIt() {
    String folder = home.userFile().resolve("..").normalize().toString();
    for (var way :
        List.of(
            List.of("./tool.sh", folder + "/tool.sh"),
            List.of("bin/tool", folder + "/bin/tool"),
            List.of("../tool", folder + "/../tool"),
            List.of("/bin/tool", "/bin/tool"),
            List.of("tool", "tool"),
            List.of("{1}/tool", "{1}/tool"))) {
      home.user(
          "[[verb]]\nname = 'v'\ntier = 'read'\nsummary = 's'\nrun = ['"
              + way.getFirst()
              + "', './b']\n");
      assertThat(home.settings().verbs().all().getFirst().run())
          .containsExactly(way.getLast(), "./b");
    }
  }

  @Test
  void aPathThatIsNoneIsFatal() {
    home.user("[loki]\ntoken_file = \"a\\u0000b\"\n");
    assertThat(home.settings().problems())
        .extracting(Problem::toString)
        .containsExactly(home.userFile() + ":2: loki.token_file: expected the path of a file");
  }

  @Test
  void oneFileStandsInPlaceOfBoth() {
    home.system("[loki]\nurl = 'http://system'\n").user("[loki]\ntenant = 'user'\n");
    Path instead = home.write("instead.toml", "[dns]\ninternal = '10.0.0.1'\n");
    home.with("HOMELAB_CONFIG", instead.toString());
    Settings settings = home.settings();
    assertThat(settings.given(Key.LOKI_URL)).isEmpty();
    assertThat(settings.given(Key.LOKI_TENANT)).isEmpty();
    assertThat(settings.given(Key.DNS_INTERNAL).map(Value::text)).contains("10.0.0.1");
  }

  @Test
  void aNamedFileThatIsMissingIsFatal() {
    home.with("HOMELAB_CONFIG", directory.resolve("none").toString());
    assertThat(home.settings().problems())
        .containsExactly(
            new Problem(
                new Origin.Variable("HOMELAB_CONFIG"),
                "expected a file, and there is none at " + directory.resolve("none"),
                true));
  }

  @Test
  void aNameThatIsNoPathIsFatal() {
    home.with("HOMELAB_CONFIG", "a\0b");
    assertThat(home.settings().problems()).hasSize(1).allMatch(Problem::fatal);
  }

  @Test
  void aDanglingLinkIsAFileThatCannotBeRead() throws Exception {
    Files.createDirectories(home.userFile().getParent());
    Files.createSymbolicLink(home.userFile(), Path.of("nowhere"));
    assertThat(home.settings().problems()).hasSize(1).allMatch(Problem::fatal);
  }

  @Test
  void aFolderIsAFileThatCannotBeRead() throws Exception {
    Files.createDirectories(home.userFile());
    assertThat(home.settings().problems()).hasSize(1).allMatch(Problem::fatal);
  }

  @Test
  void aHomeThatIsNoFolderHoldsNoSettings() {
    home.write("file", "");
    home.with("XDG_CONFIG_HOME", directory.resolve("file").toString());
    assertThat(home.settings().problems()).isEmpty();
  }

  @Test
  void rulesOfTheDialAddUpAndListsReplaceEachOther() {
    home.system(
        """
        [dial]
        "*.lab.example" = "10.0.0.1"
        "a.example" = "10.0.0.2"
        [tls]
        insecure = ["one.example", "two.example"]
        """);
    home.user(
        """
        [dial]
        default = "10.9.9.9"
        "*.lab.example" = "10.0.0.3"
        [tls]
        insecure = ["three.example"]
        """);
    Settings settings = home.settings();
    assertThat(settings.dialRules()).containsOnlyKeys("*.lab.example", "a.example");
    assertThat(settings.dialRules().values())
        .extracting(Value::text)
        .containsExactly("10.0.0.3", "10.0.0.2");
    assertThat(settings.given(Key.DIAL_DEFAULT).map(Value::text)).contains("10.9.9.9");
    assertThat(settings.insecureHosts()).extracting(Value::text).containsExactly("three.example");
  }

  @Test
  void verbsOfBothFilesAreKept() {
    String verb = "[[verb]]\nname = '%s'\ntier = 'read'\nsummary = 's'\nrun = ['true']\n";
    home.system(verb.formatted("a")).user(verb.formatted("b"));
    assertThat(home.settings().verbs().all())
        .extracting(table -> table.name() + " " + table.origin())
        .containsExactly("a " + home.systemFile() + ":1", "b " + home.userFile() + ":1");
  }

  @Test
  void aSettingThatIsNeededIsNamedWithItsVariable() {
    assertThatThrownBy(() -> home.settings().require(Key.LOKI_URL))
        .isInstanceOf(VerbFailure.class)
        .hasMessage(
            "loki.url is not set: set it in the configuration, or"
                + " HOMELAB_LOKI_URL=https://loki.lab.example");
  }

  @Test
  void aVerbThatNeedsSettingsStopsAtTheFirstFatalProblem() {
    home.user("[lokki]\nx = 1\n[loki]\nurl = 3\n");
    assertThatThrownBy(() -> home.settings().requireReadable())
        .isInstanceOf(VerbFailure.class)
        .hasMessage(home.userFile() + ":4: loki.url: expected a text in quotes");
  }

  private String tenant() {
    Settings settings = home.settings();
    return settings.given(Key.LOKI_TENANT).map(Value::text).orElse("-")
        + settings.withheld(Key.LOKI_URL).stream()
            .map(left -> ", " + left)
            .reduce("", String::concat);
  }

  private static final List<Key<?>> CREDENTIALS =
      SignInKeys.all().stream().flatMap(server -> server.credentials().stream()).toList();

  /// Over http a proxy reads all, so that who asks for one decides who is told.
  @Test
  void aProxyThatReadsAllTakesNoCredentialOfAFurtherFile() {
    String secure = "url = 'https://there'\n";
    home.system(
        "[loki]\nurl = 'http://there'\ntenant = 'a'\n[prometheus]\n" + secure + "tenant = 'b'\n");
    home.with("HOMELAB_PROXY", "none");
    assertThat(home.settings().leftOut(Key.LOKI_TENANT)).isEmpty();
    home.with("HOMELAB_PROXY", "environment");
    assertThat(home.settings().leftOut(Key.LOKI_TENANT).orElseThrow().reason())
        .isEqualTo("http.proxy comes from HOMELAB_PROXY");
    assertThat(home.settings().leftOut(Key.PROMETHEUS_TENANT)).as("https").isEmpty();
    home.system(
        "[prometheus]\n"
            + secure
            + "[dial]\nthere = '10.0.0.2'\n[tls]\ninsecure = ['there']\n[http]\nproxy = 'none'\n");
    home.user("[prometheus]\ntenant = 'b'\n");
    assertThat(home.settings().leftOut(Key.PROMETHEUS_TENANT)).as("dialled").isEmpty();
  }

  /// Each source for the address with each for the credential: it is used where it is as near.
  @ParameterizedTest
  @CsvSource({
    "system, system, true", "system, user, true", "system, variable, true",
    "user, system, false", "user, user, true", "user, variable, true",
    "variable, system, false", "variable, user, false", "variable, variable, true"
  })
  void aCredentialIsForTheAddressThatWasSetWithIt(String address, String credential, boolean used) {
    String url = "url = 'http://there'\n";
    String tenant =
        """
        tenant = 'lab'
        token_file = '/token'
        username = 'ada'
        password_file = '/password'
        headers_file = '/headers'
        """;
    for (String source : List.of("system", "user")) {
      String toml =
          "[loki]\n"
              + (address.equals(source) ? url : "")
              + (credential.equals(source) ? tenant : "")
              + "[prometheus]\n"
              + (address.equals(source) ? url : "")
              + (credential.equals(source) ? tenant : "");
      var _ = source.equals("system") ? home.system(toml) : home.user(toml);
    }
    if (address.equals("variable")) {
      home.with("HOMELAB_LOKI_URL", "http://there").with("HOMELAB_PROMETHEUS_URL", "http://there");
    }
    if (credential.equals("variable")) {
      for (Key<?> key : CREDENTIALS) {
        home.with(key.variable(), "/x");
      }
    }

    Settings settings = home.settings();

    for (Key<?> key : CREDENTIALS) {
      assertThat(settings.given(key).isPresent()).as(key.label()).isEqualTo(used);
      assertThat(settings.leftOut(key).isEmpty()).as(key.label()).isEqualTo(used);
    }
    assertThat(settings.withheld(Key.LOKI_URL)).hasSize(used ? 0 : 5);
    assertThat(settings.withheld(Key.PROMETHEUS_URL)).hasSize(used ? 0 : 5);
  }

  private static final String HOST = "loki.lab.example";

  /// A server with its credentials in the system's file.
  private Home ofTheSystem(String url) {
    return home.system(
        "[loki]\nurl = '"
            + url
            + "'\ntenant = 'lab'\ntoken_file = '/token'\n[prometheus]\nurl = '"
            + url
            + "'\ntoken_file = '/token'\n");
  }

  private void assertUsed() {
    assertThat(home.settings().withheld(Key.LOKI_URL)).isEmpty();
    assertThat(home.settings().withheld(Key.PROMETHEUS_URL)).isEmpty();
    assertThat(home.settings().given(Key.LOKI_TENANT)).isPresent();
  }

  private void assertLeftOut(String reason) {
    Settings settings = home.settings();
    for (Key<?> key : List.of(Key.LOKI_TENANT, Key.LOKI_TOKEN_FILE, Key.PROMETHEUS_TOKEN_FILE)) {
      assertThat(settings.given(key)).as(key.label()).isEmpty();
      assertThat(settings.leftOut(key).map(Withheld::reason)).as(key.label()).contains(reason);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HOMELAB_DIAL, dial.default, http://loki.lab.example:3100",
    "HOMELAB_DIAL, dial.default, https://loki.lab.example",
    "HOMELAB_CA_FILE, tls.ca_file, HTTPS://loki.lab.example"
  })
  void aVariableThatDecidesTheWayLeavesACredentialOut(String variable, String label, String url) {
    ofTheSystem(url);
    assertUsed();
    home.with(variable, "10.0.0.9");
    assertLeftOut(label + " comes from " + variable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dial.loki.LAB.example [dial]\n'loki.LAB.example' = '10.0.0.9'",
        "dial.*.example [dial]\n'*.example' = '10.0.0.9'",
        "dial.default [dial]\ndefault = '10.0.0.9'",
        "tls.ca_file [tls]\nca_file = '/ca'",
        "tls.insecure [tls]\ninsecure = ['*.lab.example']"
      })
  void soDoesTheUsersFile(String labelled) {
    String label = labelled.substring(0, labelled.indexOf(' '));
    ofTheSystem("https://" + HOST).user(labelled.substring(label.length() + 1) + "\n");
    assertLeftOut(label + " comes from " + home.userFile() + ":2");
  }

  @Test
  void whatDecidesNothingLeavesNothingOut() {
    ofTheSystem("https://" + HOST)
        .user("[dial]\n'*.other.example' = '10.0.0.9'\n[tls]\ninsecure = ['other.example']\n");
    assertUsed();
    ofTheSystem("http://" + HOST).user("[tls]\nca_file = '/ca'\ninsecure = ['" + HOST + "']\n");
    assertUsed();
    ofTheSystem("http://127.0.0.1:3100").with("HOMELAB_DIAL", "10.0.0.9");
    assertUsed();
  }

  @Test
  void aRuleThatAnotherStandsAboveDecidesNothing() {
    home.system(
        """
        [loki]
        url = 'https://loki.lab.example'
        tenant = 'lab'
        [dial]
        'loki.lab.example' = '10.0.0.1'
        """);
    home.user("[dial]\ndefault = '10.0.0.9'\n'*.lab.example' = '10.0.0.9'\n");
    assertUsed();
  }

  @Test
  void whatIsLeftOutIsNamedWithTheReasonAndTheRemedy() {
    home.system("[loki]\ntenant = 'lab'\n").user("[loki]\nurl = 'http://mine'\n");
    assertThat(tenant())
        .isEqualTo(
            "-, loki.tenant of %s:2 is left out, since loki.url comes from %s:2: set loki.tenant beside it"
                .formatted(home.systemFile(), home.userFile()));
    home.with("HOMELAB_LOKI_URL", "http://other");
    assertThat(tenant())
        .isEqualTo(
            "-, loki.tenant of %s:2 is left out, since loki.url comes from HOMELAB_LOKI_URL: set HOMELAB_LOKI_TENANT for this address"
                .formatted(home.systemFile()));
  }

  @Test
  void aFileInPlaceOfTheOthersIsOneSource() {
    Path file = home.write("one.toml", "[loki]\nurl = 'http://x'\ntenant = 'lab'\n");
    home.system("[loki]\ntenant = 'system'\n").with("HOMELAB_CONFIG", file.toString());
    assertThat(tenant()).isEqualTo("lab");
    home.with("HOMELAB_LOKI_URL", "http://other");
    assertThat(tenant()).startsWith("-, loki.tenant of " + file + ":3 is left out");
  }

  /// A proxy is asked only where no rule leads there, and reads what no certificate guards.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://there         |                              | true
          https://there        |                              | false
          http://10.0.0.1:3100 |                              | true
          https://there        | [tls]#insecure = ['there']   | true
          https://there        | [tls]#insecure = ['other']   | false
          http://there         | [dial]#there = '10.0.0.2'    | false
          http://there         | [dial]#other = '10.0.0.2'    | true
          http://there         | [dial]#default = '10.0.0.2'  | false
          http://10.0.0.1      | [dial]#default = '10.0.0.2'  | true
          """)
  void aProxyDecidesWhereItReadsAlong(String url, String more, boolean decides) {
    String rest = more == null ? "" : more.replace('#', '\n') + "\n";
    home.system("[loki]\nurl = '" + url + "'\ntenant = 'lab'\n" + rest);
    home.with("HOMELAB_PROXY", "environment");
    assertThat(home.settings().leftOut(Key.LOKI_TENANT).isPresent()).isEqualTo(decides);
  }

  @Test
  void aValueIsGivenAsItsSettingTakesIt() throws VerbFailure {
    assertThat(home.settings().get(Key.USAGE_MAX_DAYS)).isEmpty();
    assertThat(home.settings().require(Key.USAGE_MAX_DAYS)).as("the default").isEqualTo(90);
    home.user("[usage]\nmax_days = 7\n");
    assertThat(home.settings().get(Key.USAGE_MAX_DAYS)).contains(7L);
    assertThat(home.settings().require(Key.USAGE_MAX_DAYS)).isEqualTo(7);
    home.user("[usage]\nmax_days = 0\n");
    assertThatThrownBy(() -> home.settings().require(Key.USAGE_MAX_DAYS))
        .isInstanceOf(VerbFailure.class)
        .hasMessageEndingWith("usage.max_days '0': expected a whole number from 1 to 1048575");
  }

  /// A default that hangs on what else is set.
  @Test
  void withoutALokiTheDefaultOfDeliveryIsLocal() {
    assertThat(home.settings().byDefault(Key.USAGE_DELIVERY)).contains("local");
    assertThat(home.settings().byDefault(Key.USAGE_MAX_DAYS)).contains("90");
    assertThat(home.settings().byDefault(Key.LOKI_URL)).isEmpty();
    home.user("[loki]\nurl = 'http://there'\n");
    assertThat(home.settings().byDefault(Key.USAGE_DELIVERY)).contains("background");
  }

  @Test
  void oneFileAloneSaysWhatItWouldSet() {
    home.system("[loki]\ntenant = 'system'\n").with("HOMELAB_LOKI_URL", "http://variable");
    Path file = home.write("one.toml", "[loki]\nurl = 'http://one'\n");
    Settings alone = Settings.of(home.environment(), file.toString());
    assertThat(alone.given(Key.LOKI_URL).map(Value::text)).contains("http://one");
    assertThat(alone.given(Key.LOKI_TENANT)).isEmpty();
    assertThat(alone.problems()).isEmpty();
    assertThat(Settings.of(home.environment(), directory + "/none").problems())
        .containsExactly(
            new Problem(new Origin.File(directory + "/none", 1), "there is no such file", true));
  }

  /// What it includes is as near as itself.
  @Test
  void oneFileAloneKeepsItsCredentials() {
    home.write("pack.toml", "[loki]\ntenant = 'lab'\n");
    Path file = home.write("one.toml", "include = ['pack.toml']\n[loki]\nurl = 'http://one'\n");
    Settings alone = Settings.of(home.environment(), file.toString());
    assertThat(alone.given(Key.LOKI_TENANT).map(Value::text)).contains("lab");
  }
}
