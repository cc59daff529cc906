package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.PushResult;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A Loki with lines of a minute ago, and the verb that asks it.
abstract class LogsQueryCase {
  static final String ALL = "{job=\"a\"}";

  @TempDir Path home;
  FakeLoki loki;
  final Instant now = Instant.now().minusSeconds(60);

  @BeforeEach
  void start() {
    loki = FakeLoki.start();
  }

  @AfterEach
  void stop() {
    loki.close();
  }

  String output(String... flags) {
    Result result = tool().run(command(List.of(flags)));
    assertThat(result.exitCode()).as(result.errorOutput()).isEqualTo(0);
    return result.output();
  }

  Result run(String limit, List<String> flags) {
    List<String> all = new ArrayList<>(List.of("--limit", limit));
    all.addAll(flags);
    return tool().run(command(all));
  }

  static String[] command(List<String> flags) {
    List<String> all = new ArrayList<>(List.of("logs", "query", ALL));
    all.addAll(flags);
    return all.toArray(String[]::new);
  }

  Tool tool() {
    return set(Tool.in(home));
  }

  Tool terminal() {
    return set(Tool.onTerminal(home));
  }

  Tool set(Tool tool) {
    return tool.with("HOMELAB_LOKI_URL", loki.uri().toString())
        .with("HOMELAB_TELEMETRY", "0")
        .at(now.plusSeconds(60));
  }

  void push(String stream, List<Entry> entries) throws IOException {
    Labels labels = Labels.of(Map.of("job", "a", "stream", stream));
    assertThat(loki.client().push(labels, entries)).isEqualTo(new PushResult.Stored());
    loki.forgetRequests();
  }

  List<Entry> seconds(int count, int apart) {
    return IntStream.range(0, count)
        .mapToObj(i -> entry(1000L * apart * i - 10_000, "x " + i))
        .toList();
  }

  List<Entry> millis(int count) {
    return IntStream.range(0, count).mapToObj(i -> entry(i, "line " + i)).toList();
  }

  static String text(List<Entry> entries) {
    return entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
  }

  String time(long seconds) {
    return now.plusSeconds(seconds).toString();
  }

  Entry entry(long millis, String line) {
    return new Entry(nanos(now.plusMillis(millis)), line);
  }

  static long nanos(Instant time) {
    return time.getEpochSecond() * 1_000_000_000L + time.getNano();
  }
}
