package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.verb.VerbFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each value that its setting does not take is told, with its place and what would be right.
class MisfitsTest {
  private static final String URL = "an http:// or https:// URL";
  private static final String DIAL =
      "an IP address or IP:port, such as 10.0.0.2, 10.0.0.2:8443 or [fd00::2]:8443";

  private final Home home;
  private final Path directory;

  MisfitsTest(@TempDir Path directory) {
    this.directory = directory;
    this.home = new Home(directory);
  }

  private List<String> problems() {
    return Review.of(home.settings()).stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          loki.url        | not a url       | expected an http:// or https:// URL
          prometheus.url  | htp://x         | expected an http:// or https:// URL
          loki.url        | http://         | expected an http:// or https:// URL
          loki.url        | http://a..b     | expected an http:// or https:// URL, with a host of letters, digits, '-', '_' and '.', or an IP address
          loki.url        | http://a:0      | expected an http:// or https:// URL, with a port from 1 to 65535
          loki.tenant     | caf\u00e9       | expected one line of ASCII text
          dns.internal    | xyz             | expected an IP address, with a port if need be, such as 10.0.0.53 or [fd00::53]:5353, tls://IP#NAME, or system
          dial.default    | foo             | expected an IP address or IP:port, such as 10.0.0.2, 10.0.0.2:8443 or [fd00::2]:8443
          dial.default    | 10.0.0.2:0      | expected an IP address or IP:port, such as 10.0.0.2, 10.0.0.2:8443 or [fd00::2]:8443
          loki.token_file | /none/token     | there is no such file
          tls.ca_file     | /none/ca.pem    | there is no such file
          """)
  void isNamedWithItsLineAndWhatWouldBeRight(String label, String text, String why) {
    String table = label.substring(0, label.indexOf('.'));
    String name = label.substring(label.indexOf('.') + 1);
    home.user("[" + table + "]\n" + name + " = '" + text + "'\n");
    assertThat(problems())
        .containsExactly(
            home.userFile()
                + ":2: "
                + label
                + " '"
                + text
                + "': "
                + why
                + ", so what needs it fails");
    Key<?> key = Key.labelled(label).orElseThrow();
    home.user("").with(key.variable(), text);
    assertThat(problems()).hasSize(1).first().asString().startsWith(key.variable() + ": " + label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          delivery = 'backgroud' | usage.delivery 'backgroud': expected background, inline or local (did you mean background?)
          delivery = 'x'         | usage.delivery 'x': expected background, inline or local
          recording = 'flase'    | usage.recording 'flase': expected true, false or log (did you mean false?)
          max_days = 0           | usage.max_days '0': expected a whole number from 1 to 1048575
          max_megabytes = 1048576 | usage.max_megabytes '1048576': expected a whole number from 1 to 1048575
          max_days = -1          | usage.max_days '-1': expected a whole number from 1 to 1048575
          """)
  void inUsageItSwitchesRecordingOff(String line, String what) {
    home.user("[usage]\n" + line + "\n");
    String problem = home.userFile() + ":2: " + what + ", so nothing is recorded";
    assertThat(problems()).containsExactly(problem);
    Consent consent = Consent.of(home.settings(), new Choice(home.environment()));
    assertThat(consent).isEqualTo(new Consent(Consent.State.UNKNOWN, problem));
    Assertions.assertThatCode(() -> home.settings().requireReadable()).doesNotThrowAnyException();
  }

  @Test
  void bothBoundsAreTaken() {
    home.user("[usage]\nmax_days = 1\nmax_megabytes = 1048575\ndelivery = 'INLINE'\n");
    assertThat(problems()).isEmpty();
    assertThat(home.settings().inForce(Key.USAGE_MAX_DAYS)).contains(1L);
    assertThat(home.settings().inForce(Key.USAGE_MAX_MEGABYTES)).contains(1048575L);
    assertThat(home.settings().inForce(Key.USAGE_DELIVERY)).contains(DeliveryMode.INLINE);
  }

  @Test
  void nothingStandsInForOne() {
    home.system("[loki]\nurl = 'http://system'\n[usage]\nmax_days = 3\n");
    home.user("[loki]\nurl = 'no url'\n[usage]\nmax_days = 0\n");
    Settings settings = home.settings();
    Assertions.assertThatThrownBy(() -> settings.get(Key.LOKI_URL))
        .isInstanceOf(VerbFailure.class)
        .hasMessageStartingWith(home.userFile() + ":2: loki.url 'no url': expected ");
    assertThat(settings.inForce(Key.USAGE_MAX_DAYS)).isEmpty();
  }

  @Test
  void oneThatIsOverriddenIsToldAndHarmsNothing() {
    home.system("[usage]\ndelivery = 'x'\n").with("HOMELAB_DELIVERY", "local");
    assertThat(problems())
        .containsExactly(
            home.systemFile()
                + ":2: usage.delivery 'x': expected background, inline or local, and"
                + " HOMELAB_DELIVERY overrides it");
    assertThat(Consent.of(home.settings(), new Choice(home.environment())).state())
        .isEqualTo(Consent.State.ON);
  }

  @Test
  void rulesAndHostsAreHeldToTheirForm() {
    home.user(
        """
        [dial]
        "*.lab.example" = "10.0.0.1"
        "no host" = "10.0.0.1"
        "a.example" = "foo"
        "*.LAB.example." = "10.0.0.2"
        "B.example" = "10.0.0.2"
        "b.Example" = "10.0.0.2"
        [tls]
        insecure = ["a.example", "b b"]
        """);
    String file = home.userFile() + ":";
    String host = "expected a host name such as grafana.lab.example, or *.lab.example";
    assertThat(problems())
        .containsExactly(
            file + "3: dial.no host: " + host + ", so what needs it fails",
            file + "4: dial.a.example 'foo': expected " + DIAL + ", so what needs it fails",
            file + "5: dial.*.LAB.example.: the same host as in " + file + "2",
            file + "7: dial.b.Example: the same host as in " + file + "6",
            file + "9: tls.insecure 'b b': " + host + ", so what needs it fails");
  }

  @Test
  void aSecretIsNotShown() {
    home.user(
        "[loki]\nurl = 'ftp://ada:s3cret@x?s3cret'\ntoken_file = 'glsa_s3cretabcdefghijklmnop'\n");
    assertThat(problems()).hasSize(2).allSatisfy(line -> assertThat(line).doesNotContain("s3cret"));
    home.user("[loki]\nurl = 'http://ada:s3cret@x'\n");
    assertThat(problems().toString()).contains(URL + " without a user name").doesNotContain("s3cr");
  }

  @Test
  void whatAFileMustHoldIsLookedAt() throws Exception {
    Files.writeString(directory.resolve("token"), "two words\n");
    Files.writeString(directory.resolve("ca"), "none");
    String base = directory + "/";
    home.user(
        """
        [loki]
        token_file = '%stoken'
        [prometheus]
        token_file = '%s'
        [tls]
        ca_file = '%sca'
        """
            .formatted(base, directory, base));
    assertThat(problems())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("no token: expected one line"))
        .anySatisfy(line -> assertThat(line).contains("is a folder: expected a regular file"))
        .anySatisfy(line -> assertThat(line).contains("no certificate: expected PEM text"));
    Files.writeString(directory.resolve("token"), "no header\n");
    home.user("[loki]\nheaders_file = '" + base + "token'\n");
    assertThat(problems()).hasSize(1).first().asString().contains("line 1: expected the name of");
    home.user("[loki]\nheaders_file = '" + base + "none/token/x'\n");
    assertThat(problems()).hasSize(1).first().asString().contains("there is no such file");
    Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
    home.user("[loki]\nheaders_file = '" + base + "loop'\n");
    assertThat(problems()).hasSize(1).first().asString().contains("it can't be read: ");
    Files.writeString(directory.resolve("token"), "A: b\n");
    home.user("[loki]\nheaders_file = '" + base + "token'\n");
    assertThat(problems()).isEmpty();
    Files.writeString(directory.resolve("token"), "word\n");
    Files.writeString(directory.resolve("ca"), "-----BEGIN CERTIFICATE-----\n");
    home.user("[loki]\ntoken_file = '%stoken'\n[tls]\nca_file = '%sca'\n".formatted(base, base));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.homelab.cli.settings.Key#all")
  void everyDeclaredDefaultAndExampleFits(Key<?> key) {
    Value example = new Value(key.example(), Origin.DEFAULT);
    assertThat(Misfits.of(key, example)).isEmpty();
    assertThat(key.byDefault().flatMap(text -> Misfits.of(key, new Value(text, Origin.DEFAULT))))
        .isEmpty();
    assertThat(key.about()).isNotBlank().doesNotEndWith(".");
    assertThat(key.allowed()).isNotBlank();
  }

  @Test
  void anEmptyTextTakesAValueBack() {
    home.system("[loki]\nurl = 'http://system'\ntoken_file = '/none'\n");
    home.user("[loki]\nurl = ''\ntoken_file = ''\n");
    assertThat(home.settings().isSet(Key.LOKI_URL)).isFalse();
    assertThat(Review.of(home.settings()))
        .hasSize(1)
        .allSatisfy(problem -> assertThat(problem.message()).endsWith(" overrides it"));
  }

  @Test
  void aNoIsNotTakenBackByNothing() {
    home.system("[usage]\nrecording = false\n").user("[usage]\nrecording = ''\ndelivery = ''\n");
    assertThat(Consent.of(home.settings(), new Choice(home.environment())).state())
        .isEqualTo(Consent.State.UNKNOWN);
    assertThat(problems()).hasSize(2);
  }

  /// A dial that is taken back by the user decides where a connection goes, as one that is set
  /// does.
  @Test
  void aTakingBackDecidesToo() {
    home.system(
        "[loki]\nurl = 'http://loki.lab.example'\ntenant = 'lab'\n[dial]\ndefault = '10.0.0.1'\n");
    assertThat(home.settings().isSet(Key.LOKI_TENANT)).isTrue();
    home.user("[dial]\ndefault = ''\n");
    assertThat(home.settings().isSet(Key.LOKI_TENANT)).isFalse();
  }

  @Test
  void oneThatIsLeftOutIsToldAndHarmsNothing() {
    home.system("[loki]\ntenant = 'caf\u00e9'\n").user("[loki]\nurl = 'http://mine'\n");
    assertThat(problems())
        .containsExactly(
            home.systemFile()
                + ":2: loki.tenant 'caf\u00e9': expected one line of ASCII text, and it is left out");
  }

  @Test
  void twoThatContradictEachOtherAreTold() {
    home.user("[loki]\ntoken_file = '/none/t'\nusername = 'ada'\npassword_file = '/none/p'\n");
    assertThat(problems())
        .contains(
            home.userFile()
                + ":3: loki.username is set beside loki.token_file of "
                + home.userFile()
                + ":2: expected one of them (\"\" takes one back)");
  }
}
