package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.loki.Entry;
import dev.homelab.loki.Fault;
import dev.homelab.loki.RecordedRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// More lines than one answer holds, and answers that no Loki in order gives.
class LogsPagingTest extends LogsQueryCase {
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
  void aNanosecondThatIsMoreThanAPageIsReadStreamByStream() throws IOException {
    push("edges", List.of(entry(0, "before"), entry(2, "after")));
    List<Entry> lines = IntStream.range(0, 9000).mapToObj(i -> entry(1, "line " + i)).toList();
    push("x", lines.subList(0, 4500));
    push("y", lines.subList(4500, 9000));
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of())) {
      Result result = run("20000", flags);
      assertThat(result.exitCode()).isZero();
      assertThat(result.errorOutput()).isEmpty();
      assertThat(result.output()).startsWith("before\n").endsWith("after\n");
      assertThat(result.output().lines().toList()).hasSize(9002).doesNotHaveDuplicates();
    }
  }

  /// What could be read is printed, and nothing is passed over without a word.
  @Test
  void moreInOneStreamAndNanosecondThanTheServerGivesIsAnError() throws IOException {
    List<Entry> lines = new ArrayList<>();
    lines.add(entry(0, "before"));
    IntStream.range(0, 6000).forEach(i -> lines.add(entry(1, "line " + i)));
    lines.add(entry(2, "after"));
    push("x", lines);
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of())) {
      Result result = run("9000", flags);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.errorOutput())
          .contains("5000 lines or more of one stream at ")
          .contains("it gives no more at once")
          .hasLineCount(1);
      assertThat(result.output()).isEqualTo(flags.isEmpty() ? "after\n" : "before\n");
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
    Arguments given = Arguments.parse(verb.spec(), List.of(ALL, "--limit", "12000", "--forward"));
    assertThat(verb.run(given, Console.of(out, out, false, false, Map.of()))).isEqualTo(1);
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
}
