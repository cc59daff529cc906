package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.query.LocalTimes;
import dev.homelab.cli.query.Moment;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.prometheus.Labels;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `logs tail` in this process. A tail ends by itself only when it is refused, so the server serves
/// one connection and refuses the next request.
@Timeout(60)
class LogsTailTest {
  private static final Labels STREAM = Labels.none().with("job", "nginx").with("host", "nas");
  private static final String QUERY = "{job=\"nginx\"}";

  @TempDir private Path home;

  private final FakeLoki loki = FakeLoki.start();
  private final Instant time = Instant.now().minusSeconds(60);

  @AfterEach
  void stop() {
    loki.close();
  }

  private Tool in(Tool tool) {
    return tool.with("HOMELAB_LOKI_URL", loki.uri().toString()).with("HOMELAB_TELEMETRY", "local");
  }

  private void push(String... lines) {
    long nanos = time.getEpochSecond() * 1_000_000_000L + time.getNano();
    for (int i = 0; i < lines.length; i++) {
      loki.push(STREAM, List.of(new Entry(nanos + i, lines[i])));
    }
  }

  /// The catch-up, a connection that ends when it would send anything more, and no second one.
  private void endAfterTheLinesSoFar() {
    loki.fail(1, new Fault.CutTail(0, Fault.Cut.CLOSED));
    loki.fail(1, new Fault.CutTail(0, Fault.Cut.CLOSED));
    loki.fail(1, Fault.status(400, "enough"));
  }

  private Result tail(Tool tool, String... more) {
    String[] arguments = new String[5 + more.length];
    List<String> first = List.of("logs", "tail", QUERY, "--since", "1h");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i < 5 ? first.get(i) : more[i - 5];
    }
    return in(tool).run(arguments);
  }

  @Test
  void aPipeGetsTheBareLines() {
    push("one", "two \u001b[31m");
    endAfterTheLinesSoFar();

    Result result = tail(Tool.in(home));

    assertThat(result.output()).isEqualTo("one\ntwo \u001b[31m\n");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .hasLineCount(2)
        .contains("the server closed the connection")
        .contains("; trying again\n")
        .endsWith("homelab: logs tail: Loki: 400: enough\n");
  }

  @Test
  void aTerminalGetsTheTimeAndNoControlCharacters() {
    push("red \u001b[31m\u0007");
    endAfterTheLinesSoFar();

    Result result = tail(Tool.onTerminal(home).with("NO_COLOR", "1"));

    LocalTimes times = new LocalTimes(ZoneId.systemDefault());
    assertThat(result.output()).isEqualTo(times.toMilli(time) + "         red \uFFFD\n");
    assertThat(result.errorOutput())
        .startsWith("homelab: the times are those of " + ZoneId.systemDefault().getId() + "\n");
  }

  @Test
  void rawLinesStandAloneOnATerminalToo() {
    push("red \u001b[31mdot");
    endAfterTheLinesSoFar();

    assertThat(tail(Tool.onTerminal(home).with("NO_COLOR", "1"), "--raw").output())
        .isEqualTo("red dot\n");
  }

  /// A program that reads JSON reads notes too.
  @Test
  void notesAreJsonWhereLinesAre() {
    push("one");
    endAfterTheLinesSoFar();

    assertThat(tail(Tool.in(home), "--json").errorOutput().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
        .anyMatch(line -> line.contains("\"notes\":[\"logs tail: "));
  }

  @Test
  void labelsStandInFront() {
    push("one");
    endAfterTheLinesSoFar();

    assertThat(tail(Tool.in(home), "--labels").output())
        .isEqualTo("{host=\"nas\", job=\"nginx\"}\tone\n");
  }

  @Test
  void jsonIsAnObjectALine() {
    push("one", "two");
    endAfterTheLinesSoFar();

    assertThat(tail(Tool.in(home), "--json").output())
        .isEqualTo(
            "{\"time\":\"%s\",\"labels\":{\"host\":\"nas\",\"job\":\"nginx\"},\"parsed\":{},\"metadata\":{},\"line\":\"one\"}\n"
                    .formatted(time)
                + "{\"time\":\"%s\",\"labels\":{\"host\":\"nas\",\"job\":\"nginx\"},\"parsed\":{},\"metadata\":{},\"line\":\"two\"}\n"
                    .formatted(time.plusNanos(1)));
  }

  @Test
  void aQueryThatCanNotBeReadIsMarked() {
    Result result = in(Tool.in(home)).run("logs", "tail", "{job=");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .startsWith("homelab: logs tail: Loki: ")
        .contains("parse error at line 1, col ")
        .contains("\n  {job=\n")
        .endsWith("^\n");
  }

  @Test
  void aServerThatIsNotThereIsNamedWithTheLeg() {
    loki.refuseConnections();

    Result result = in(Tool.in(home)).run("logs", "tail", QUERY);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: logs tail: 127.0.0.1:" + loki.port() + ": connect: Connection refused\n");
  }

  @Test
  void wrongUseIsToldInOneLine() {
    assertThat(in(Tool.in(home)).run("logs", "tail", QUERY, "--since", "soon"))
        .isEqualTo(
            new Result(
                2,
                "",
                "homelab: logs tail: --since 'soon': expected 0s, or "
                    + Moment.TYPE.expected()
                    + "\n"));
    assertThat(in(Tool.in(home)).run("logs", "tail").exitCode()).isEqualTo(2);
    assertThat(loki.connections()).isZero();
  }
}
