package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.RecordedRequest;
import dev.homelab.telemetry.UsageEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What leaves the machine, byte for byte: other programs read and write the same Loki.
final class WireIT {
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  @Test
  void onePushIsTheContract() {
    tool.run("config", "--no-such-flag");
    UsageEvent event = home.records().getFirst();

    assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));

    String body =
        "{\"streams\":[{\"stream\":{\"job\":\"homelab-usage\",\"user\":\""
            + event.user()
            + "\",\"verb\":\"config\"},\"values\":[[\""
            + event.timeNanos()
            + "\",\"exit=2 ver="
            + Image.VERSION
            + "\"]]}]}";
    RecordedRequest push = loki.pushes().getFirst();
    assertThat(loki.requests()).hasSize(1);
    assertThat(push.method()).isEqualTo("POST");
    assertThat(push.path()).isEqualTo("/loki/api/v1/push");
    assertThat(push.parameters()).isEmpty();
    assertThat(push.body()).isEqualTo(body);
    assertThat(new TreeMap<>(push.headers())).isEqualTo(new TreeMap<>(headers(push)));
  }

  private Map<String, String> headers(RecordedRequest push) {
    return Map.of(
        "accept",
        "*/*",
        "content-type",
        "application/json",
        "user-agent",
        "homelab/" + Image.VERSION,
        "host",
        "127.0.0.1:" + loki.port(),
        "connection",
        "keep-alive",
        "content-length",
        Integer.toString(push.rawBody().toArray().length));
  }

  @Test
  void manyRecordsOfTwoVerbsAreTwoRequestsAndNothingMore() {
    Tool declared = home.configured(verb("one", "true") + verb("two", "false")).tool();
    for (int i = 0; i < 3; i++) {
      declared.run("one");
      declared.run("two", "an argument");
    }

    assertThat(tool.run("usage", "flush").exitCode()).isZero();

    assertThat(loki.pushes()).hasSize(2);
    assertThat(loki.stored().keySet().stream().map(labels -> labels.asMap().keySet()))
        .allMatch(names -> names.equals(java.util.Set.of("job", "user", "verb")));
    assertThat(loki.stored().values().stream().flatMap(List::stream).map(entry -> entry.line()))
        .containsExactlyInAnyOrder(
            "exit=0 ver=" + Image.VERSION,
            "exit=0 ver=" + Image.VERSION,
            "exit=0 ver=" + Image.VERSION,
            "exit=1 ver=" + Image.VERSION,
            "exit=1 ver=" + Image.VERSION,
            "exit=1 ver=" + Image.VERSION);
  }

  @Test
  void topAsksForNoMoreThanItPrints() {
    tool.run("config");
    Result top = tool.run("usage", "top", "--json");

    assertThat(top.exitCode()).isZero();
    assertThat(top.output())
        .matches(
            "\\{\"source\":\"loki\",\"since\":\"[0-9T:.-]+Z\",\"until\":\"[0-9T:.-]+Z\",.*"
                + "\"rows\":\\[\\{\"verb\":\"config\",\"count\":1,.*\"users\":1}]}\n");
    assertThat(loki.requests())
        .filteredOn(request -> request.parameters().containsKey("query"))
        .extracting(request -> request.parameters().get("query"))
        .isNotEmpty()
        .allSatisfy(query -> assertThat(query).contains("{job=\"homelab-usage\""))
        .anySatisfy(query -> assertThat(query).startsWith("sum by (verb, user, exit, ver) ("));
  }

  private static String verb(String name, String program) {
    return "[[verb]]\nname = \"%s\"\ntier = \"read\"\nsummary = \"s\"\nrun = [\"%s\"]\n"
        .formatted(name, program);
  }
}
