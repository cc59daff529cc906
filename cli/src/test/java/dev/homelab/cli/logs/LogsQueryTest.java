package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.query.LocalTimes;
import dev.homelab.cli.query.Moment;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.loki.RecordedRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogsQueryTest extends LogsQueryCase {
  private final LocalTimes times = new LocalTimes(ZoneId.systemDefault());

  @Test
  void theNewestLinesAreChosenAndPrintedOldestFirst() throws IOException {
    push("x", seconds(10, 1));
    Result result = tool().run("logs", "query", ALL, "--limit", "3");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output()).isEqualTo("x 7\nx 8\nx 9\n");
    assertThat(tool().run("logs", "query", ALL, "--limit", "3", "--forward").output())
        .isEqualTo("x 0\nx 1\nx 2\n");
  }

  @Test
  void streamsAreMergedByTime() throws IOException {
    push("x", List.of(entry(0, "x0"), entry(20, "x20"), entry(40, "x40")));
    push("y", List.of(entry(10, "y10"), entry(30, "y30")));
    String merged = "x0\ny10\nx20\ny30\nx40\n";
    assertThat(tool().run("logs", "query", ALL).output()).isEqualTo(merged);
    assertThat(tool().run("logs", "query", ALL, "--forward").output()).isEqualTo(merged);
  }

  @Test
  void aNoteTellsWhatTheLinesCoverOnlyWhenTheLimitDecided() throws IOException {
    push("x", seconds(10, 1));
    assertThat(tool().run("logs", "query", ALL, "--limit", "10").errorOutput()).isEmpty();
    String note = tool().run("logs", "query", ALL, "--limit", "9").errorOutput();
    assertThat(note)
        .startsWith("homelab: the newest 9 lines cover 1m 9s of 1h, " + time(-9) + " to ")
        .endsWith("; a greater --limit shows more\n")
        .hasLineCount(1);
    assertThat(
            tool()
                .run("logs", "query", ALL, "--limit", "1", "--forward", "--since=90m")
                .errorOutput())
        .startsWith("homelab: the oldest line covers 1h 28m of 90m, ");
  }

  @Test
  void nothingFoundIsSaid() {
    Result result = tool().run("logs", "query", ALL, "--since", "2h");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).isEqualTo("homelab: no lines match in 2h\n");
  }

  @Test
  void theEndIsLeftOut() throws IOException {
    push("x", List.of(entry(0, "at 0"), entry(1000, "at 1000")));
    assertThat(tool().run("logs", "query", ALL, "--until", time(1)).output()).isEqualTo("at 0\n");
    assertThat(tool().run("logs", "query", ALL, "--until", "1w").output()).isEmpty();
  }

  @Test
  void labelsStandInFront() throws IOException {
    push("x", List.of(entry(0, "line")));
    assertThat(output("--labels")).isEqualTo("{job=\"a\", stream=\"x\"}\tline\n");
  }

  /// All that stands in front of the line is a query that finds it.
  @Test
  void metadataAreAFilterAndNoLabels() throws IOException {
    loki.close();
    loki = FakeLoki.builder().version(FakeLoki.Version.V3).start();
    push("x", List.of(entry(0, "level=error")));

    assertThat(output("--labels"))
        .isEqualTo(
            "{job=\"a\", service_name=\"a\", stream=\"x\"} | detected_level=\"error\"\tlevel=error\n");
    assertThat(output("--json"))
        .contains(
            "\"labels\":{\"job\":\"a\",\"service_name\":\"a\",\"stream\":\"x\"},\"parsed\":{},"
                + "\"metadata\":{\"detected_level\":\"error\"},\"line\":\"level=error\"");
  }

  @Test
  void jsonIsOneObjectALine() throws IOException {
    Instant time = Instant.ofEpochSecond(now.getEpochSecond(), 123_456_789);
    push("x\"", List.of(new Entry(nanos(time), "a\u001b\nb"), new Entry(nanos(time) + 1, "é")));
    String at = time.toString().replace("789Z", "");
    assertThat(output("--json"))
        .isEqualTo(
            "{\"time\":\"%s789Z\",\"labels\":{\"job\":\"a\",\"stream\":\"x\\\"\"},\"parsed\":{},\"metadata\":{},\"line\":\"a\\u001B\\nb\"}\n"
                    .formatted(at)
                + "{\"time\":\"%s790Z\",\"labels\":{\"job\":\"a\",\"stream\":\"x\\\"\"},\"parsed\":{},\"metadata\":{},\"line\":\"é\"}\n"
                    .formatted(at));
  }

  @Test
  void controlCharactersAreNeutralisedOnATerminalAndRawInAPipe() throws IOException {
    String line = "a\u001b[31mred\u0000 \u202e 😀 ü";
    push("x\u001b", List.of(entry(0, line)));
    assertThat(output()).isEqualTo(line + "\n");
    Tool plain = terminal().with("NO_COLOR", "1");
    String shown = "ared\uFFFD \uFFFD 😀 ü\n";
    assertThat(plain.run("logs", "query", ALL).output())
        .isEqualTo(times.toMilli(now) + "         " + shown);
    assertThat(plain.run("logs", "query", ALL, "--raw").output()).isEqualTo(shown);
    assertThat(plain.run("logs", "query", ALL, "--labels").output()).doesNotContain("\u001b");
  }

  @Test
  void aTerminalShowsTheLocalTimeAndTheLevel() throws IOException {
    loki.close();
    loki = FakeLoki.builder().version(FakeLoki.Version.V3).start();
    push("x", List.of(entry(0, "level=error")));

    Result result = terminal().with("NO_COLOR", "1").run("logs", "query", ALL);

    assertThat(result.output()).isEqualTo(times.toMilli(now) + "  ERROR  level=error\n");
    assertThat(result.errorOutput())
        .isEqualTo("homelab: the times are those of " + ZoneId.systemDefault().getId() + "\n");
  }

  @Test
  void aLimitOfNothingIsNone() throws IOException {
    push("x", seconds(150, 0));
    assertThat(tool().run("logs", "query", ALL, "--limit", "0").output().lines()).hasSize(150);
    Result forward = tool().run("logs", "query", ALL, "--limit", "0", "--forward");
    assertThat(forward.output().lines()).hasSize(150);
    assertThat(forward.errorOutput()).isEmpty();
  }

  @Test
  void sinceIsATimeToo() throws IOException {
    push("x", List.of(entry(-2000, "old"), entry(0, "new")));
    assertThat(tool().run("logs", "query", ALL, "--since", time(-1)).output()).isEqualTo("new\n");
    assertThat(refused("logs", "query", ALL, "--since", "now")).contains("expected a time before");
  }

  @Test
  void notesAreJsonWhereLinesAre() {
    assertThat(tool().run("logs", "query", ALL, "--json").errorOutput())
        .isEqualTo(
            "{\"warnings\":[],\"infos\":[],\"partial\":false,\"notes\":[\"no lines match in 1h\"]}\n");
  }

  @Test
  void numbersAreATable() throws IOException {
    push("x", List.of(entry(0, "a"), entry(1, "b")));
    String query = "sum by (stream) (count_over_time({job=\"a\"}[1h]))";
    assertThat(tool().run("logs", "query", query).output())
        .isEqualTo("VALUE  SERIES\n    2  {stream=\"x\"}\n");
    assertThat(tool().run("logs", "query", query, "--json").output())
        .startsWith(
            "{\"query\":\"sum by (stream) (count_over_time({job=\\\"a\\\"}[1h]))\",\"at\":\"")
        .contains("\"type\":\"vector\",\"result\":[{\"labels\":{\"stream\":\"x\"},\"time\":\"")
        .endsWith("\"value\":2}],\"warnings\":[],\"infos\":[],\"partial\":false}\n");
  }

  /// A server that answers a year at one time may refuse it over time, and the reverse.
  @Test
  void numbersAreAskedForAtOnceWhereTheyAre() throws IOException {
    push("x", List.of(entry(0, "a")));
    String query = "# all of them\nsum(count_over_time({job=\"a\"}[1h]))";

    tool().run("logs", "query", query);
    assertThat(paths()).containsExactly("/loki/api/v1/query");
    loki.forgetRequests();
    Result over = tool().run("logs", "query", query, "--since", "1h", "--step", "1m");

    assertThat(paths()).containsExactly("/loki/api/v1/query_range");
    assertThat(loki.requests().getFirst().parameters()).containsEntry("step", "60000ms");
    assertThat(over.output()).endsWith("\t1\t{}\n");
    assertThat(tool().run("logs", "query", query, "--since", "1h", "--json").output())
        .contains(
            "\"step\":15,\"series\":[{\"labels\":{},\"min\":1,\"max\":1,\"last\":1,\"points\":");
    assertThat(terminal().run("logs", "query", query, "--since", "1h", "--until", "30s").output())
        .containsPattern("20\\d\\d-\\S+ \\S+ +step 15s +20\\d\\d-")
        .contains("MIN  MAX  LAST  SERIES");
  }

  private List<String> paths() {
    return loki.requests().stream().map(RecordedRequest::path).toList();
  }

  @Test
  void aStepIsForNumbersAndNotTooNarrow() {
    assertThat(refused("logs", "query", ALL, "--step", "1m"))
        .isEqualTo(
            "homelab: logs query: --step '1m': expected a metric query with it; this one gives"
                + " lines\n");
    assertThat(refused("logs", "query", "vector(1)", "--since", "30d", "--step", "1s"))
        .contains("--step '1s': expected 5m or more for --since 30d");
    assertThat(loki.requests()).isEmpty();
  }

  @Test
  void wrongUseIsRefusedInOneLine() {
    assertThat(refused("logs", "query"))
        .startsWith("homelab: logs query: needs <logql> (a LogQL query); usage: ");
    assertThat(refused("logs", "query", ALL, "--since", "soon"))
        .isEqualTo(
            "homelab: logs query: --since 'soon': expected " + Moment.TYPE.expected() + "\n");
    assertThat(refused("logs", "query", ALL, "--until", "x"))
        .contains("--until 'x': expected a time");
    assertThat(refused("logs", "query", ALL, "--until", "9000-01-01T00:00:00Z"))
        .contains("--until");
    assertThat(refused("logs", "query", ALL, "--since", "90w", "--until", "0"))
        .contains("before 1970");
    for (String limit : List.of("-1", "x", "99999999999")) {
      assertThat(refused("logs", "query", ALL, "--limit=" + limit))
          .isEqualTo(
              "homelab: logs query: --limit '"
                  + limit
                  + "': expected a whole number of at least 0\n");
    }
    assertThat(loki.requests()).isEmpty();
  }

  @Test
  void theServersWordsAreShownWithThePlace() {
    loki.fail(1, Fault.status(400, "parse error at line 1, col 9: syntax error: unexpected $end"));
    assertThat(refused("logs", "query", "{job=\"a\""))
        .isEqualTo(
            """
            homelab: logs query: Loki: 400: parse error at line 1, col 9: syntax error: unexpected $end
              {job="a"
                      ^
            """);
    loki.fail(1, Fault.status(500, "too many\noutstanding requests"));
    Result failed = tool().run("logs", "query", ALL);
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errorOutput())
        .isEqualTo("homelab: logs query: Loki: 500: too many outstanding requests\n");
  }

  @Test
  void whoCannotBeReachedIsNamed() {
    loki.refuseConnections();
    Result result = tool().run("logs", "query", ALL);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: logs query: 127.0.0.1:" + loki.port() + ": connect: Connection refused\n");
  }

  private String refused(String... arguments) {
    Result result = tool().run(arguments);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    return result.errorOutput();
  }
}
