package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.ClientPair;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.endpoint.SecretFile;
import dev.homelab.cli.endpoint.SignIn;
import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.FakeProxy;
import dev.homelab.http.ProxyServer;
import dev.homelab.loki.Entry;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.PushResult;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.StateDirectory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
  private static final Account ACCOUNT = new Account("42", 42);
  private static final InstantSource CLOCK = InstantSource.system();

  private final Path home;

  HandoverTest(@TempDir Path home) {
    this.home = home;
  }

  private Store store() {
    Limits limits = new Limits(Limits.DEFAULT.segmentBytes(), 7L << 20, Duration.ofDays(3));
    return new Store(Optional.of(new Base.Folder(home, home)), "host-1", limits, CLOCK, 42);
  }

  private static LokiAddress bare() {
    return new LokiAddress(
        URI.create("http://loki"),
        SignIn.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        "homelab/1",
        ACCOUNT);
  }

  private static void assertArrives(Handover sent) {
    Handover arrived = Handover.of(Map.copyOf(sent.variables()), CLOCK);
    assertThat(arrived.loki()).isEqualTo(sent.loki());
    assertThat(arrived.store().root()).isEqualTo(sent.store().root());
    assertThat(arrived.store().host()).isEqualTo(sent.store().host());
    assertThat(arrived.store().limits()).isEqualTo(sent.store().limits());
    assertThat(arrived.store().uid()).isEqualTo(sent.store().uid());
    assertThat(arrived.choice().flatMap(Choice::place))
        .isEqualTo(sent.choice().flatMap(Choice::place));
  }

  @Test
  void arrivesAsItWasSent() {
    assertArrives(new Handover(store(), bare(), Optional.empty()));
    LokiAddress all =
        new LokiAddress(
            URI.create("https://loki.lab.example:8443/a%20b"),
            new SignIn(
                Optional.of("l\u00e4b=1\n2\t\\"),
                Optional.of(new SecretFile(home.resolve("K\u00fcche/token"), "/etc/x.toml:3")),
                Optional.of(
                    new SignIn.Login(
                        "ada", new SecretFile(home.resolve("password"), "/etc/x.toml:4"))),
                Optional.of(new SecretFile(home.resolve("headers"), "/etc/x.toml:5")),
                "loki.tenant is left out"),
            Optional.of("[fd00::7]:5001"),
            Optional.of(ProxyServer.parse("http://ada:s%40x@proxy.lab.example:8888/")),
            Optional.of(home.resolve("ca.pem")),
            true,
            Optional.of(new ClientPair(home.resolve("own.pem"), home.resolve("own.key"))),
            "homelab/1.2.3",
            ACCOUNT);
    Choice choice = new Choice(home.resolve("recording"), ACCOUNT);
    assertArrives(new Handover(store(), all, Optional.of(choice)));
  }

  /// With nothing but what was handed over, as in a process of its own.
  @Test
  void whoeverGetsItSignsInAndGoesByTheProxy() throws Exception {
    Files.writeString(home.resolve("password"), "secret\n");
    Files.writeString(home.resolve("headers"), "X-Api-Key: k\n");
    try (FakeProxy proxy = new FakeProxy(1, "Basic cDp4")) {
      Tool tool =
          Tool.in(home)
              .with("HTTP_PROXY", proxy.url().replace("http://", "http://p:x@"))
              .config(
                  """
                  [loki]
                  url = "http://loki.lab.example"
                  username = "ada"
                  password_file = "password"
                  headers_file = "headers"
                  [http]
                  proxy = "environment"
                  """);
      LokiAddress resolved = new Endpoints(tool.settings(), "1").address();
      Map<String, String> variables =
          new Handover(tool.store(), resolved, Optional.empty()).variables();
      assertThat(variables.toString()).doesNotContain("secret");
      LokiClient client = Handover.of(variables, CLOCK).loki().client();

      PushResult result = client.push(Labels.none().with("job", "x"), List.of(new Entry(1, "y")));

      assertThat(result).isInstanceOf(PushResult.Denied.class);
      assertThat(proxy.heads().getFirst())
          .startsWith("POST http://loki.lab.example/loki/api/v1/push HTTP/1.1\r\n")
          .contains("\r\nAuthorization: Basic YWRhOnNlY3JldA==\r\n", "\r\nX-Api-Key: k\r\n");
    }
  }

  @Test
  void nothingIsGuessedThatWasNotHandedOver() {
    Map<String, String> variables = new Handover(store(), bare(), Optional.empty()).variables();
    for (String name : variables.keySet()) {
      Map<String, String> without = new HashMap<>(variables);
      without.remove(name);
      assertThatThrownBy(() -> Handover.of(without, CLOCK))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void ofManyRulesOnlyTheOneForTheHostIsInIt() throws VerbFailure {
    StringBuilder toml = new StringBuilder("[loki]\nurl = 'https://loki.lab.example'\n[dial]\n");
    for (int i = 0; i < 4000; i++) {
      toml.append("'host").append(i).append(".lab.example' = '10.0.0.2'\n");
    }
    toml.append("'*.lab.example' = '10.0.0.3:8443'\n[tls]\ninsecure = ['*.lab.example']\n");
    Tool tool = Tool.in(home).config(toml.toString());
    LokiAddress loki = new Endpoints(tool.settings(), "1").address();
    assertThat(loki.dialled()).contains("10.0.0.3:8443");
    assertThat(loki.unchecked()).isTrue();
    assertThat(new Handover(store(), loki, Optional.empty()).variables().toString())
        .hasSizeLessThan(1000);
  }

  /// A variable that leads the connection elsewhere takes no file's token along.
  @Test
  void aTokenThatIsLeftOutIsNotInIt() throws VerbFailure {
    Tool tool =
        Tool.in(home)
            .config("[loki]\nurl = 'https://loki.lab.example'\ntoken_file = 't'\ntenant = 'lab'\n");
    LokiAddress team = new Endpoints(tool.settings(), "1").address();
    assertThat(team.signIn().token()).isPresent();
    for (String variable : List.of("HOMELAB_DIAL", "HOMELAB_CA_FILE")) {
      tool.with(variable, "10.0.0.9");
      LokiAddress loki = new Endpoints(tool.settings(), "1").address();
      Map<String, String> variables = new Handover(store(), loki, Optional.empty()).variables();
      assertThat(variables)
          .doesNotContainKeys("HOMELAB_FLUSH_TOKEN_FILE", "HOMELAB_FLUSH_TENANT")
          .hasEntrySatisfying(
              "HOMELAB_FLUSH_WITHHELD", why -> assertThat(why).contains("comes from " + variable));
      tool.without(variable);
    }
  }

  @Test
  void whateverIsMissingAtTheStartNobodyHears() {
    Store store = Tool.in(home).store();
    StateDirectory own = new StateDirectory(store.root(), store.host(), store.uid());
    assertThatCode(own::ensure).doesNotThrowAnyException();
    FlushStarter starter =
        new FlushStarter(
            store,
            () -> {
              throw new OutOfMemoryError("unable to create native thread");
            });
    assertThatCode(starter::startIfDue).doesNotThrowAnyException();
    assertThat(Files.exists(own.path().resolve("next"))).isTrue();
  }
}
