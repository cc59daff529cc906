package dev.homelab.loki;

import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.Api;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.BoundedJson;
import dev.homelab.prometheus.Refusal;
import dev.homelab.prometheus.Sample;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loki's `/loki/api/v1/index`: what the index knows of streams, without reading a line. 2.8 and
/// later have `stats`; `volume` came with 2.9, and answers 404 where `limits_config.volume_enabled`
/// is off, as it is by default before 3.0.
final class IndexQueries {
  private static final String PATH = "/loki/api/v1/index/";

  private final Api<ResultReader> api;

  IndexQueries(Api<ResultReader> api) {
    this.api = api;
  }

  Optional<StreamStats> stats(String selector, TimeRange range) throws IOException {
    try {
      return Optional.of(
          api.read(
              api.question(PATH + "stats", parameters(selector, range)),
              selector,
              response -> BoundedJson.read(response.body()),
              ResultReader::stats));
    } catch (ApiException e) {
      return absent(e);
    }
  }

  Optional<Answer<List<Sample>>> volume(String selector, TimeRange range, int most)
      throws IOException {
    Map<String, String> parameters = parameters(selector, range);
    parameters.put("limit", Integer.toString(most));
    try {
      return Optional.of(
          api.read(
              api.question(PATH + "volume", parameters),
              selector,
              response -> BoundedJson.read(response.body()),
              reader -> new Answer<>(reader.samples(), reader.notices())));
    } catch (ApiException e) {
      return absent(e);
    }
  }

  private static <T> Optional<T> absent(ApiException refusal) throws ApiException {
    if (refusal.refusal() instanceof Refusal.NotFound) {
      return Optional.empty();
    }
    throw refusal;
  }

  private static Map<String, String> parameters(String selector, TimeRange range) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", selector);
    LokiClient.putRange(parameters, range);
    return parameters;
  }
}
