package dev.homelab.cli.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.reach.Endpoints;
import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Trust;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.PushResult;
import dev.homelab.loki.RecordedRequest;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsQueryTest {
  private static final String ALL = "{job=\"a\"}";

  @TempDir private Path home;
  private FakeLoki loki;
  private final Instant now = Instant.now().minusSeconds(60);

  @BeforeEach
  void start() {
    loki = FakeLoki.start();
  }

  @AfterEach
  void stop() {
    loki.close();
  }

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
  void moreThanAPageIsPagedFromBothEnds() throws IOException {
    List<Entry> lines = millis(12_345);
    push("x", lines.subList(0, 6000));
    push("y", lines.subList(6000, 12_345));
    assertThat(output("--limit", "20000", "--forward")).isEqualTo(text(lines));
    assertThat(output("--limit", "20000")).isEqualTo(text(lines));
    assertThat(output("--limit", "12345", "--forward")).isEqualTo(text(lines));
    assertThat(output("--limit", "12345")).isEqualTo(text(lines));
    assertThat(output("--limit", "12344", "--forward")).isEqualTo(text(lines.subList(0, 12_344)));
    assertThat(output("--limit", "12344")).isEqualTo(text(lines.subList(1, 12_345)));
    assertThat(output("--limit", "5001")).isEqualTo(text(lines.subList(7344, 12_345)));
    assertThat(output("--limit", "5000")).isEqualTo(text(lines.subList(7345, 12_345)));
    assertThat(output("--limit", "4999", "--forward")).isEqualTo(text(lines.subList(0, 4999)));
  }

  @Test
  void theNoteIsNotShownWhenTheLimitIsJustEnough() throws IOException {
    push("x", millis(5000));
    for (String limit : List.of("5000", "5001")) {
      assertThat(run(limit, List.of())).isEqualTo(new Result(0, text(millis(5000)), ""));
    }
    assertThat(run("4999", List.of()).errorOutput()).contains("the newest 4999 lines cover");
  }

  /// The newest come first, and are printed last.
  @Test
  void eachLineIsFetchedOnceButForThoseAtAnEdge() throws IOException {
    push("x", millis(12_345));
    assertThat(output("--limit", "12345").lines()).hasSize(12_345);
    assertThat(loki.requests()).hasSize(3);
  }

  @Test
  void whatWaitsIsInAFileWithoutAName() throws IOException {
    push("x", millis(12_000));
    Path folder = Files.createDirectory(home.resolve("tmp"));
    Tool tool = tool().with("TMPDIR", folder.toString());
    assertThat(tool.run("logs", "query", ALL, "--limit", "12000").output())
        .isEqualTo(text(millis(12_000)));
    assertThat(folder).isEmptyDirectory();
    Path missing = home.resolve("missing");
    assertThat(
            tool().with("TMPDIR", missing.toString()).run("logs", "query", ALL, "--limit", "12000"))
        .satisfies(
            result -> {
              assertThat(result.exitCode()).isEqualTo(1);
              assertThat(result.output()).isEmpty();
              assertThat(result.errorOutput())
                  .startsWith("homelab: logs query: no room in " + missing + " (TMPDIR)")
                  .hasLineCount(1);
            });
  }

  @Test
  void linesOfOneNanosecondAtTheEdgeOfAPageAreNeitherLostNorRepeated() throws IOException {
    List<Entry> x = new ArrayList<>();
    List<Entry> y = new ArrayList<>();
    for (int i = 0; i < 13_000; i++) {
      (i % 3 == 0 ? y : x).add(entry(i / 700, "line " + i));
    }
    push("x", x);
    push("y", y);
    List<String> all = IntStream.range(0, 13_000).mapToObj(i -> "line " + i).toList();
    assertThat(output("--limit", "13000", "--forward").lines())
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(output("--limit", "13000").lines()).containsExactlyInAnyOrderElementsOf(all);
    List<String> some = output("--limit", "12999").lines().toList();
    assertThat(some).hasSize(12_999).doesNotHaveDuplicates().contains("line 700", "line 12999");
    List<String> few = output("--limit", "5100").lines().toList();
    assertThat(few).hasSize(5100).doesNotHaveDuplicates();
    assertThat(all.subList(8400, 13_000)).isSubsetOf(few);
    assertThat(all.subList(0, 7700)).doesNotContainAnyElementsOf(few);
  }

  @Test
  void moreThanAPageInOneNanosecondIsSaidAndEnds() throws IOException {
    List<Entry> lines = new ArrayList<>();
    lines.add(entry(0, "before"));
    for (int i = 0; i < 6000; i++) {
      lines.add(entry(1, "line " + i));
    }
    lines.add(entry(2, "after"));
    push("x", lines);
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of())) {
      Result result = run("9000", flags);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.errorOutput()).contains("more lines share one nanosecond").hasLineCount(1);
      assertThat(result.output()).startsWith("before\n").endsWith("after\n");
      assertThat(result.output().lines().toList()).hasSize(5002).doesNotHaveDuplicates();
    }
  }

  @Test
  void equalLinesOfOneNanosecondAreCounted() throws IOException {
    List<String> streams = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      push("s" + i, millis(300));
      streams.add("s" + i);
    }
    assertThat(output("--limit", "20000", "--forward").lines()).hasSize(300 * streams.size());
  }

  @Test
  void aServersSmallerLimitIsKept() throws IOException {
    List<Entry> lines = millis(10);
    push("x", lines);
    loki.fail(
        1,
        Fault.status(
            400, "max entries limit per query exceeded, limit > max_entries_limit (5000 > 4)"));
    assertThat(output("--limit", "10")).isEqualTo(text(lines));
    assertThat(loki.requests().stream().map(RecordedRequest::parameters))
        .extracting(parameters -> parameters.get("limit"))
        .contains("11", "4")
        .doesNotContain("5000");
  }

  @Test
  void labelsStandInFront() throws IOException {
    push("x", List.of(entry(0, "line")));
    assertThat(output("--labels")).isEqualTo("{job=\"a\", stream=\"x\"}\tline\n");
  }

  @Test
  void jsonIsOneObjectALine() throws IOException {
    Instant time = Instant.ofEpochSecond(now.getEpochSecond(), 123_456_789);
    push("x\"", List.of(new Entry(nanos(time), "a\u001b\nb"), new Entry(nanos(time) + 1, "é")));
    String at = time.toString().replace("789Z", "");
    assertThat(output("--json"))
        .isEqualTo(
            "{\"time\":\"%s789Z\",\"labels\":{\"job\":\"a\",\"stream\":\"x\\\"\"},\"line\":\"a\\u001B\\nb\"}\n"
                    .formatted(at)
                + "{\"time\":\"%s790Z\",\"labels\":{\"job\":\"a\",\"stream\":\"x\\\"\"},\"line\":\"é\"}\n"
                    .formatted(at));
  }

  @Test
  void controlCharactersAreNeutralisedOnATerminalAndRawInAPipe() throws IOException {
    String line = "a\u001b[31mred\u0000 \u202e 😀 ü";
    push("x\u001b", List.of(entry(0, line)));
    assertThat(output()).isEqualTo(line + "\n");
    assertThat(terminal().run("logs", "query", ALL).output())
        .isEqualTo("a\uFFFD[31mred\uFFFD \uFFFD 😀 ü\n");
    assertThat(terminal().run("logs", "query", ALL, "--labels").output()).doesNotContain("\u001b");
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
        .endsWith("\"value\":2}],\"warnings\":[]}\n");
  }

  @Test
  void wrongUseIsRefusedInOneLine() {
    assertThat(refused("logs", "query"))
        .startsWith("homelab: logs query: needs a query and was given 0 operands; usage: ");
    assertThat(refused("logs", "query", ALL, "--since", "soon"))
        .isEqualTo(
            "homelab: logs query: --since 'soon': expected a duration such as 30s, 90m, 24h or 7d\n");
    assertThat(refused("logs", "query", ALL, "--until", "x"))
        .contains("--until 'x': expected a time");
    assertThat(refused("logs", "query", ALL, "--until", "9000-01-01T00:00:00Z"))
        .contains("--until");
    assertThat(refused("logs", "query", ALL, "--since", "90w", "--until", "1"))
        .contains("before 1970");
    for (String limit : List.of("0", "-1", "x", "99999999999")) {
      assertThat(refused("logs", "query", ALL, "--limit=" + limit))
          .isEqualTo(
              "homelab: logs query: --limit '"
                  + limit
                  + "': expected a whole number of at least 1\n");
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
    loki.close();
    Result result = tool().run("logs", "query", ALL);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: logs query: 127.0.0.1:" + loki.port() + ": connect: Connection refused\n");
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of())) {
      for (String limit : List.of("100", "9000")) {
        loki.fail(1, new Fault.EndlessBody());
        Result result = run(limit, flags);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.errorOutput())
            .isEqualTo("homelab: logs query: Loki: 200: more lines than were asked for\n");
      }
    }
  }

  @Test
  void aLineWithoutEndIsCutOff() {
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of())) {
      loki.fail(1, new Fault.EndlessLine());
      Result result = run("100", flags);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output()).isEmpty();
      assertThat(result.errorOutput())
          .startsWith("homelab: logs query: Loki: 200: ")
          .hasLineCount(1);
    }
  }

  @Test
  void largeLinesComeInSmallerPages() throws IOException {
    List<Entry> large =
        IntStream.range(0, 30).mapToObj(i -> entry(i / 2, i + "é".repeat(400_000))).toList();
    push("x", large);
    assertThat(output("--forward").equals(text(large))).isTrue();
    assertThat(output().equals(text(large))).isTrue();
    assertThat(output("--limit", "29").equals(text(large.subList(1, 30)))).isTrue();
  }

  /// A page that does not fit is asked for again, with half as many lines. The ones after it fit,
  /// though lines differ in size.
  @Test
  void largeLinesOfSeveralSizesAreCutOnce() throws IOException {
    List<Entry> large =
        IntStream.range(0, 60)
            .mapToObj(i -> entry(i, "x".repeat(i % 20 < 12 ? 700_000 : 1_300_000)))
            .toList();
    push("x", large);
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of())) {
      loki.forgetRequests();
      assertThat(run("60", flags).output().equals(text(large))).isTrue();
      List<Integer> limits = limits();
      // The last page is small since no more is wanted.
      long cuts =
          IntStream.range(1, limits.size() - 1)
              .filter(i -> limits.get(i) < limits.get(i - 1))
              .count();
      assertThat(cuts).as("limits %s", limits).isEqualTo(1);
    }
  }

  private List<Integer> limits() {
    return loki.requests().stream()
        .map(request -> Integer.valueOf(request.parameters().get("limit")))
        .toList();
  }

  @Test
  void aStoppedReaderStopsTheQuery() throws Exception {
    push("x", millis(12_000));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream out = new ResultStream(closed);
    LogsQuery verb =
        new LogsQuery(
            new Endpoints(tool().settings(), "test"),
            tool().settings().environment(),
            InstantSource.fixed(now.plusSeconds(60)));
    List<String> arguments = List.of(ALL, "--limit", "12000", "--forward");
    assertThat(verb.run(arguments, new Console(out, out, false, false, false))).isEqualTo(1);
    assertThat(loki.requests()).hasSize(1);
  }

  @Test
  void linesFromAnotherTimeAreRefused() {
    loki.fail(1, json("[\"1\",\"a\"]"));
    assertThat(run("9", List.of()).errorOutput())
        .isEqualTo(
            "homelab: logs query: Loki: 200: lines from outside of the time that was asked for\n");
    loki.fail(1, json("[\"-1\",\"a\"]"));
    assertThat(run("9", List.of()).errorOutput()).contains("a time that is no number");
    loki.fail(1, json("[\"99999999999999999999\",\"a\"]"));
    assertThat(run("9", List.of()).errorOutput()).contains("a time that is no number");
  }

  private static Fault json(String entries) {
    return new Fault.Respond(
        200,
        Map.of("Content-Type", "application/json"),
        "{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",\"result\":[{\"stream\":{},"
            + "\"values\":["
            + entries
            + "]}]}}");
  }

  private String refused(String... arguments) {
    Result result = tool().run(arguments);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    return result.errorOutput();
  }

  private String output(String... flags) {
    Result result = tool().run(command(List.of(flags)));
    assertThat(result.exitCode()).as(result.errorOutput()).isEqualTo(0);
    return result.output();
  }

  private Result run(String limit, List<String> flags) {
    List<String> all = new ArrayList<>(List.of("--limit", limit));
    all.addAll(flags);
    return tool().run(command(all));
  }

  private static String[] command(List<String> flags) {
    List<String> all = new ArrayList<>(List.of("logs", "query", ALL));
    all.addAll(flags);
    return all.toArray(String[]::new);
  }

  private Tool tool() {
    return set(Tool.in(home));
  }

  private Tool terminal() {
    return set(Tool.onTerminal(home));
  }

  private Tool set(Tool tool) {
    return tool.with("HOMELAB_LOKI_URL", loki.uri().toString())
        .with("HOMELAB_TELEMETRY", "0")
        .at(now.plusSeconds(60));
  }

  private void push(String stream, List<Entry> entries) throws IOException {
    Http http =
        new Http(
            Dial.direct(), Trust.system(), "test", Duration.ofSeconds(5), Duration.ofSeconds(30));
    Labels labels = Labels.of(Map.of("job", "a", "stream", stream));
    LokiClient client = new LokiClient(http, loki.uri(), Optional.empty(), Optional::empty);
    assertThat(client.push(labels, entries)).isEqualTo(new PushResult.Stored());
    loki.forgetRequests();
  }

  private List<Entry> seconds(int count, int apart) {
    return IntStream.range(0, count)
        .mapToObj(i -> entry(1000L * apart * i - 10_000, "x " + i))
        .toList();
  }

  private List<Entry> millis(int count) {
    return IntStream.range(0, count).mapToObj(i -> entry(i, "line " + i)).toList();
  }

  private static String text(List<Entry> entries) {
    return entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
  }

  private String time(long seconds) {
    return now.plusSeconds(seconds).toString();
  }

  private Entry entry(long millis, String line) {
    return new Entry(nanos(now.plusMillis(millis)), line);
  }

  private static long nanos(Instant time) {
    return time.getEpochSecond() * 1_000_000_000L + time.getNano();
  }
}
