package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The credentials of one server, taken together.
class SignInKeysTest {
  private final Home home;
  private final Path directory;

  SignInKeysTest(@TempDir Path directory) {
    this.directory = directory;
    this.home = new Home(directory);
  }

  private String conflict(String toml) {
    home.user("[loki]\n" + toml);
    return SignInKeys.LOKI
        .conflict(home.settings())
        .map(problem -> problem.toString().replace(home.userFile().toString(), ""))
        .orElse("-");
  }

  @Test
  void everyCredentialIsOfAServer() {
    assertThat(SignInKeys.all()).containsExactly(SignInKeys.LOKI, SignInKeys.PROMETHEUS);
    List<Key<?>> credentials =
        SignInKeys.all().stream().flatMap(server -> server.credentials().stream()).toList();
    assertThat(credentials)
        .hasSize(10)
        .containsExactlyElementsOf(
            Key.all().stream().filter(key -> key.address().isPresent()).toList());
  }

  @Test
  void aTokenOrANameWithItsPassword() {
    assertThat(conflict("")).isEqualTo("-");
    assertThat(conflict("token_file = '/t'\n")).isEqualTo("-");
    assertThat(conflict("username = 'ada'\npassword_file = '/p'\n")).isEqualTo("-");
    assertThat(conflict("username = 'ada'\npassword_file = '/p'\ntoken_file = '/t'\n"))
        .isEqualTo(
            ":2: loki.username is set beside loki.token_file of :4: expected one of them (\"\" takes"
                + " one back)");
    assertThat(conflict("username = 'ada'\n"))
        .isEqualTo(":2: loki.username needs loki.password_file beside it");
    assertThat(conflict("password_file = '/p'\n"))
        .isEqualTo(":2: loki.password_file needs loki.username beside it");
  }

  @Test
  void whatIsMissingMayBeLeftOut() {
    home.system("[loki]\npassword_file = '/p'\n");
    assertThat(conflict("url = 'http://mine'\nusername = 'ada'\n"))
        .startsWith(":3: loki.username needs loki.password_file beside it; loki.password_file of ")
        .contains("is left out, since loki.url comes from ");
  }

  @Test
  void whatAServerMayWantThatDoesNotKnowWhoAsks() {
    assertThat(SignInKeys.LOKI.withheld(home.settings()))
        .isEqualTo("loki.tenant, loki.token_file or loki.username may be what it wants");
    home.user("[loki]\nurl = 'http://there'\ntenant = 'lab'\n");
    assertThat(SignInKeys.LOKI.withheld(home.settings())).isEmpty();
    home.system("[loki]\ntenant = 'lab'\nusername = 'ada'\n").user("[loki]\nurl = 'http://x'\n");
    assertThat(SignInKeys.LOKI.withheld(home.settings()).split("; "))
        .hasSize(2)
        .allMatch(line -> line.contains(" is left out, since loki.url comes from "));
  }

  /// All that use the machine can read the secret; only its owner can mend that.
  @Test
  void aFileThatAllCanReadIsRemarkedOn() throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path token = Files.writeString(directory.resolve("token"), "t\n");
    home.user("[loki]\ntoken_file = '" + token + "'\n[prometheus]\ntoken_file = '/none'\n");
    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
    List<Problem> open = OpenSecrets.of(home.settings());
    assertThat(open)
        .extracting(Problem::toString)
        .containsExactly(
            home.userFile()
                + ":2: loki.token_file: every user of this machine can read "
                + token
                + " (chmod o-r "
                + token
                + " mends that)");
    assertThat(OpenSecrets.own(home.settings(), SignInKeys.LOKI)).isEqualTo(open);
    assertThat(OpenSecrets.own(home.settings(), SignInKeys.PROMETHEUS)).isEmpty();

    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(OpenSecrets.of(home.settings())).isEmpty();
    home.user("[loki]\ntoken_file = '/etc/passwd'\n[tls]\nca_file = '/etc/passwd'\n");
    assertThat(OpenSecrets.of(home.settings())).hasSize(1);
    Account account = home.environment().account();
    assertThat(OpenSecrets.own(home.settings(), SignInKeys.LOKI))
        .hasSize(account.uid() == Account.ROOT ? 1 : 0);
  }
}
