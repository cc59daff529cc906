package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Answers a [FakeLoki]'s queries with Loki's limits.
final class FakeQuery {
  private static final Duration LONGEST = Duration.ofHours(721);
  private static final String ONE = "vector(1)";
  private static final int MOST_POINTS = 11_000;
  private static final int MOST_SERIES = 500;

  private final FakeStore store;
  private final FakeLoki.Version version;
  private final int mostLines;
  private final Instant now;
  private final FakeCategories categories;

  FakeQuery(FakeStore store, FakeLoki.Builder settings, Instant now, RecordedRequest request) {
    this.store = store;
    this.version = settings.version;
    this.mostLines = settings.mostLines;
    this.now = now;
    this.categories = FakeCategories.of(settings.version, request);
  }

  String instant(Map<String, String> parameters) throws FakeRefusal {
    long at = time(parameters.get("time"), Nanos.of(now));
    if (parameters.getOrDefault("query", "").equals(ONE)) {
      return vector(Map.of(Labels.none(), 1.0), at);
    }
    return switch (FakeLogQl.parse(parameters.getOrDefault("query", ""))) {
      case FakeLogQl.Lines lines -> instantLines(lines, at);
      case FakeLogQl.Metric metric -> vector(metric, at);
    };
  }

  private String instantLines(FakeLogQl.Lines lines, long at) throws FakeRefusal {
    if (version == FakeLoki.Version.V3) {
      throw new FakeRefusal(
          400,
          "log queries are not supported as an instant query type, please change your query to a"
              + " range query type");
    }
    return streams(store.select(lines, at - Duration.ofHours(1).toNanos(), at, now), 100, true);
  }

  private String vector(FakeLogQl.Metric metric, long at) throws FakeRefusal {
    if (version == FakeLoki.Version.V3) {
      checkLength(range(metric));
    }
    Map<Labels, Double> values = evaluate(metric, at);
    checkSeries(values.size());
    return vector(values, at);
  }

  private static String vector(Map<Labels, Double> values, long at) {
    return FakeJson.result(
        "vector",
        json ->
            values.forEach(
                (labels, value) -> {
                  json.writeStartObject();
                  FakeJson.labels(json, "metric", labels);
                  json.writeName("value");
                  point(json, at, value);
                  json.writeEndObject();
                }));
  }

  String range(Map<String, String> parameters) throws FakeRefusal {
    long end = time(parameters.get("end"), Nanos.of(now));
    long start = time(parameters.get("start"), end - Duration.ofHours(1).toNanos());
    FakeLogQl.Query query = FakeLogQl.parse(parameters.getOrDefault("query", ""));
    if (end < start || (end == start && query instanceof FakeLogQl.Lines)) {
      throw new FakeRefusal(400, "end timestamp must not be before or equal to start time");
    }
    checkLength(end - start);
    return switch (query) {
      case FakeLogQl.Lines lines -> {
        boolean backward = !"forward".equalsIgnoreCase(parameters.get("direction"));
        int limit = limit(parameters.get("limit"));
        yield streams(store.select(lines, start, end - 1, now), limit, backward);
      }
      case FakeLogQl.Metric metric -> {
        long fallback = Math.max((end - start) / 1_000_000_000L / 250, 1) * 1_000_000_000L;
        String step = parameters.get("step");
        yield matrix(metric, start, end, step == null ? fallback : FakeLogQl.duration(step));
      }
    };
  }

  private String matrix(FakeLogQl.Metric metric, long start, long end, long step)
      throws FakeRefusal {
    if ((end - start) / step > MOST_POINTS) {
      throw new FakeRefusal(
          400,
          "exceeded maximum resolution of 11,000 points per time series. Try increasing the value"
              + " of the step parameter");
    }
    Map<Labels, TreeMap<Long, Double>> series = new LinkedHashMap<>();
    for (long at = start; at <= end; at += step) {
      for (var sample : evaluate(metric, at).entrySet()) {
        series
            .computeIfAbsent(sample.getKey(), labels -> new TreeMap<>())
            .put(at, sample.getValue());
      }
    }
    checkSeries(series.size());
    return FakeJson.result(
        "matrix",
        json ->
            series.forEach(
                (labels, points) -> {
                  json.writeStartObject();
                  FakeJson.labels(json, "metric", labels);
                  json.writeName("values").writeStartArray();
                  points.forEach((at, value) -> point(json, at, value));
                  json.writeEndArray().writeEndObject();
                }));
  }

  private Map<Labels, Double> evaluate(FakeLogQl.Metric metric, long at) {
    Map<Labels, Double> values = new TreeMap<>(Comparator.comparing(Labels::toString));
    switch (metric) {
      case FakeLogQl.Count count -> {
        long end = at - count.offsetNanos();
        store
            .select(count.lines(), end - count.rangeNanos() + 1, end, now)
            .forEach(
                (labels, lines) -> {
                  for (Entry line : lines) {
                    Labels all =
                        FakeLogQl.parsed(
                            categories.merged(labels, line.line()),
                            count.lines().parsers(),
                            line.line());
                    values.merge(all, 1.0, Double::sum);
                  }
                });
      }
      case FakeLogQl.Aggregation sum ->
          evaluate(sum.of(), at)
              .forEach(
                  (labels, value) ->
                      values.merge(sum.group(labels), sum.sum() ? value : 1.0, Double::sum));
    }
    return values;
  }

  private static long range(FakeLogQl.Metric metric) {
    return switch (metric) {
      case FakeLogQl.Count count -> count.rangeNanos();
      case FakeLogQl.Aggregation aggregation -> range(aggregation.of());
    };
  }

  /// The limit counts over all streams, from the end of the range that the direction names.
  private String streams(Map<Labels, List<Entry>> found, int limit, boolean backward) {
    List<LogLine> lines = new ArrayList<>();
    found.forEach(
        (labels, entries) ->
            entries.forEach(e -> lines.add(new LogLine(categories.shown(labels, e.line()), e))));
    lines.sort(Comparator.comparingLong(line -> line.entry().timeNanos()));
    if (backward) {
      Collections.reverse(lines);
    }
    Map<Labels, List<Entry>> kept =
        FakeCategories.grouped(lines.subList(0, Math.min(limit, lines.size())));
    return FakeJson.result(
        "streams",
        categories::flags,
        json -> kept.forEach((labels, entries) -> categories.stream(json, labels, entries)));
  }

  private static void point(JsonGenerator json, long at, double value) {
    json.writeStartArray();
    json.writeNumber(BigDecimal.valueOf(at / 1_000_000, 3).stripTrailingZeros().toPlainString());
    json.writeString(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    json.writeEndArray();
  }

  private static void checkLength(long nanos) throws FakeRefusal {
    if (nanos > LONGEST.toNanos()) {
      throw new FakeRefusal(
          400,
          "the query time range exceeds the limit (query length: "
              + Duration.ofNanos(nanos).toHours()
              + "h0m0s, limit: 30d1h)");
    }
  }

  private static void checkSeries(int series) throws FakeRefusal {
    if (series > MOST_SERIES) {
      throw new FakeRefusal(
          400, "maximum of series (" + MOST_SERIES + ") reached for a single query");
    }
  }

  private int limit(@Nullable String text) throws FakeRefusal {
    int limit;
    try {
      limit = text == null ? 100 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new FakeRefusal(400, "strconv.Atoi: parsing \"" + text + "\": invalid syntax");
    }
    if (limit <= 0) {
      throw new FakeRefusal(400, "limit must be a positive value");
    }
    if (limit > mostLines) {
      throw new FakeRefusal(
          400,
          "max entries limit per query exceeded, limit > max_entries_limit (%d > %d)"
              .formatted(limit, mostLines));
    }
    return limit;
  }

  /// Unix nanoseconds, Unix seconds of up to ten digits, or RFC 3339.
  static long time(@Nullable String text, long missing) throws FakeRefusal {
    if (text == null || text.isEmpty()) {
      return missing;
    }
    try {
      if (text.indexOf('T') > 0) {
        return Nanos.of(Instant.parse(text));
      }
      long number = Long.parseLong(text);
      return text.length() <= 10 ? number * 1_000_000_000L : number;
    } catch (RuntimeException e) {
      throw new FakeRefusal(400, "could not parse a time parameter");
    }
  }
}
