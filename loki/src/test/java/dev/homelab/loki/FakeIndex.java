package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// `/loki/api/v1/index` of a [FakeLoki], as Loki's documentation of its HTTP API has it ("Query log
/// statistics", "Query log volume"). A stream is one chunk here. As in 3.4.6, only the volume
/// counts what is not flushed.
final class FakeIndex {
  private final FakeStore store;
  private final Instant now;

  FakeIndex(FakeStore store, Instant now) {
    this.store = store;
    this.now = now;
  }

  FakeAnswer stats(Map<String, String> parameters) throws FakeRefusal {
    FakeLogQl.Lines selected = lines(parameters);
    Map<Labels, List<Entry>> found =
        store.flushed(selected, time(parameters, "start"), time(parameters, "end") - 1);
    long entries = found.values().stream().mapToLong(List::size).sum();
    long bytes = found.values().stream().mapToLong(FakeIndex::bytes).sum();
    return FakeAnswer.json(
        "{\"streams\":%d,\"chunks\":%d,\"bytes\":%d,\"entries\":%d}"
            .formatted(found.size(), found.size(), bytes, entries));
  }

  /// By the labels that the selector names, the largest first.
  FakeAnswer volume(Map<String, String> parameters) throws FakeRefusal {
    TreeSet<String> names = new TreeSet<>();
    lines(parameters).matchers().forEach(matcher -> names.add(matcher.name()));
    Map<Labels, Long> volumes = new TreeMap<>(Comparator.comparing(Labels::toString));
    found(parameters)
        .forEach((labels, lines) -> volumes.merge(only(names, labels), bytes(lines), Long::sum));
    int limit = Integer.parseInt(parameters.getOrDefault("limit", "100"));
    return FakeAnswer.json(
        FakeJson.result(
            "vector",
            json ->
                volumes.entrySet().stream()
                    .sorted(Map.Entry.<Labels, Long>comparingByValue().reversed())
                    .limit(limit)
                    .forEach(
                        volume -> {
                          json.writeStartObject();
                          FakeJson.labels(json, "metric", volume.getKey());
                          json.writeName("value").writeStartArray();
                          json.writeNumber(BigDecimal.valueOf(now.toEpochMilli(), 3));
                          json.writeString(Long.toString(volume.getValue()));
                          json.writeEndArray().writeEndObject();
                        })));
  }

  private static Labels only(TreeSet<String> names, Labels labels) {
    Labels only = Labels.none();
    for (String name : names) {
      if (labels.get(name).isPresent()) {
        only = only.with(name, labels.get(name).orElseThrow());
      }
    }
    return only;
  }

  private Map<Labels, List<Entry>> found(Map<String, String> parameters) throws FakeRefusal {
    long start = time(parameters, "start");
    return store.select(lines(parameters), start, time(parameters, "end") - 1, now);
  }

  private static long time(Map<String, String> parameters, String name) throws FakeRefusal {
    if (!parameters.containsKey(name)) {
      throw new FakeRefusal(400, name + " is required");
    }
    return FakeQuery.time(parameters.get(name), 0);
  }

  private static FakeLogQl.Lines lines(Map<String, String> parameters) throws FakeRefusal {
    String query = parameters.getOrDefault("query", "");
    if (FakeLogQl.parse(query) instanceof FakeLogQl.Lines lines
        && lines.filters().isEmpty()
        && lines.parsers().isEmpty()) {
      return lines;
    }
    throw new FakeRefusal(400, "only label matchers are supported");
  }

  private static long bytes(List<Entry> entries) {
    return entries.stream()
        .mapToLong(entry -> entry.line().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
