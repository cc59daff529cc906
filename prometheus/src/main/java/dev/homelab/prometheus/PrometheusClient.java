package dev.homelab.prometheus;

import dev.homelab.http.Http;
import dev.homelab.http.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A client of one Prometheus, 2.x or 3.x, or of a front end that answers queries as it does.
///
/// Every method may fail with an [dev.homelab.http.Unreachable] when no answer came, and with an
/// [ApiException] when the answer is an error or none of Prometheus's. What is read back is text of
/// unknown origin: it is to be made printable before a terminal gets it.
///
/// Safe for use by several threads.
public final class PrometheusClient {
  private static final String NAME = "Prometheus";

  private final Api<PrometheusReader> api;

  /// @param base the URL before `/api/v1`
  /// @throws IllegalArgumentException if the base is no `http` or `https` URL with a host, or holds
  ///     user information
  public PrometheusClient(Http http, URI base, Identity identity) {
    this(http, base, identity, Attendant.NONE);
  }

  /// @param attendant hears of each exchange
  public PrometheusClient(Http http, URI base, Identity identity, Attendant attendant) {
    this.api =
        new Api<>(
            NAME,
            http,
            base,
            identity,
            attendant,
            new PrometheusRefusals(),
            json -> new PrometheusReader(NAME, json));
  }

  /// The result of a query at one time. At most 100,000 values, and about 16 MiB of labels.
  public Answer<QueryResult> query(String promql, Instant at) throws IOException {
    return api.read(
        instant(promql, at),
        promql,
        response -> BoundedJson.read(response.body()),
        reader -> new Answer<>(reader.any(), reader.notices()));
  }

  /// The samples of a query that gives a vector or a scalar, at one time. Bounded as [#query].
  public Answer<List<Sample>> samples(String promql, Instant at) throws IOException {
    return api.read(
        instant(promql, at),
        promql,
        response -> BoundedJson.read(response.body()),
        reader -> new Answer<>(reader.samples(), reader.notices()));
  }

  /// How many rules for alerts the server evaluates, or those behind it; empty where it doesn't
  /// tell.
  public Optional<Answer<Integer>> alertingRules() throws IOException {
    try {
      return Optional.of(
          api.read(
              api.uri("/api/v1/rules", Map.of("type", "alert")),
              response -> BoundedJson.read(response.body()),
              reader -> new Answer<>(reader.alertingRules(), reader.notices())));
    } catch (ApiException e) {
      return Optional.empty();
    }
  }

  /// The alerts that fire or are pending now, with their annotations; empty where the server
  /// doesn't tell. At most 100,000.
  public Optional<Answer<List<ActiveAlert>>> alerts() throws IOException {
    try {
      return Optional.of(
          api.read(
              api.uri("/api/v1/alerts"),
              response -> BoundedJson.read(response.body()),
              reader -> new Answer<>(reader.alerts(), reader.notices())));
    } catch (ApiException e) {
      return untold(e, "alerts", List.of());
    }
  }

  /// The names of the labels that series of a range carry. At most 100,000.
  ///
  /// @param selector of the series; all without it
  public Answer<List<String>> labelNames(Optional<String> selector, Instant start, Instant end)
      throws IOException {
    return strings("/api/v1/labels", selector, start, end);
  }

  /// The values of one label that series of a range carry. At most 100,000.
  ///
  /// @param selector of the series; all without it
  /// @throws IllegalArgumentException if the name is no label name
  public Answer<List<String>> labelValues(
      String name, Optional<String> selector, Instant start, Instant end) throws IOException {
    return strings("/api/v1/label/" + Labels.checked(name) + "/values", selector, start, end);
  }

  private Answer<List<String>> strings(
      String path, Optional<String> selector, Instant start, Instant end) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    selector.ifPresent(text -> parameters.put("match%5B%5D", text));
    parameters.put("start", seconds(start));
    parameters.put("end", seconds(end));
    return api.read(
        api.question(path, parameters),
        selector.orElse(""),
        response -> BoundedJson.read(response.body()),
        reader -> new Answer<>(reader.strings(), reader.notices()));
  }

  /// What the targets say about their metrics, by name; empty where the server doesn't tell.
  public Optional<Answer<Map<String, Metadata>>> metadata() throws IOException {
    try {
      return Optional.of(
          api.read(
              api.uri("/api/v1/metadata", Map.of("limit_per_metric", "1")),
              response -> BoundedJson.read(response.body()),
              reader -> new Answer<>(reader.metadata(), reader.notices())));
    } catch (ApiException e) {
      return untold(e, "metadata", Map.of());
    }
  }

  private Request instant(String promql, Instant at) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", promql);
    parameters.put("time", seconds(at));
    return api.question("/api/v1/query", parameters);
  }

  /// The series of a query over a range, both ends included, one point every `step`; passed on one
  /// by one as they arrive. Memory does not grow with their number.
  ///
  /// @param step whole milliseconds; a server refuses one that asks for more than 11,000 points a
  ///     series
  /// @return what the server remarked on the query
  /// @throws IllegalArgumentException if the end is before the start, or the step is not positive
  public Notices queryRange(
      String promql, Instant start, Instant end, Duration step, Consumer<Series> series)
      throws IOException {
    if (end.isBefore(start) || step.toMillis() < 1) {
      throw new IllegalArgumentException("range: expected an end after its start and a step");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", promql);
    parameters.put("start", seconds(start));
    parameters.put("end", seconds(end));
    parameters.put("step", decimal(step.toMillis()));
    return api.read(
        api.question("/api/v1/query_range", parameters),
        promql,
        response -> BoundedJson.stream(response.body()),
        reader -> {
          reader.eachSeries(series);
          return reader.notices();
        });
  }

  private static String seconds(Instant time) {
    return decimal(time.toEpochMilli());
  }

  /// Milliseconds as seconds, such as `1700000000.250`.
  private static String decimal(long millis) {
    long rest = Math.floorMod(millis, 1000L);
    long whole = Math.floorDiv(millis, 1000L);
    if (whole < 0 && rest > 0) {
      return "-" + decimal(-millis);
    }
    String fraction = Long.toString(1000 + rest).substring(1);
    return rest == 0 ? Long.toString(whole) : whole + "." + fraction;
  }

  /// A server that doesn't have a path says nothing by it; one that could not answer is told.
  private static <T> Optional<Answer<T>> untold(ApiException refused, String what, T nothing) {
    return switch (refused.refusal()) {
      case Refusal.NotFound _, Refusal.Unauthorized _, Refusal.Other _ -> Optional.empty();
      default -> {
        String remark = what + " could not be read: " + refused.reason();
        yield Optional.of(new Answer<>(nothing, new Notices(List.of(), List.of(remark), false)));
      }
    };
  }
}
