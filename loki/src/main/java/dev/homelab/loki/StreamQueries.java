package dev.homelab.loki;

import dev.homelab.prometheus.GoString;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One query taken apart into one for each stream that it selects.
final class StreamQueries {
  /// The index tells in which stretches of time a stream has lines, and is not exact.
  private static final Duration AROUND = Duration.ofSeconds(1);

  private final LokiClient loki;
  private final String query;

  StreamQueries(LokiClient loki, String query) {
    this.loki = loki;
    this.query = query;
  }

  /// The queries; together they find at a time what the one finds, and no two find the same line.
  ///
  /// @throws dev.homelab.prometheus.ApiException if the query has no selector that can be made
  ///     narrower
  List<String> at(Instant time) throws IOException {
    SelectorPart selector =
        SelectorPart.of(query)
            .orElseThrow(
                () ->
                    LokiClient.failure(
                        "more lines at "
                            + time
                            + " than it gives at once, by a query of unknown form",
                        new Refusal.TooLarge()));
    List<Labels> streams = new ArrayList<>();
    TimeRange around = new TimeRange(time.minus(AROUND), time.plus(AROUND));
    loki.streams(selector.text(), around, streams::add);
    Set<String> names = new TreeSet<>();
    streams.forEach(labels -> names.addAll(labels.asMap().keySet()));
    return streams.stream().map(labels -> selector.with(matchers(labels, names))).toList();
  }

  /// A label that the stream doesn't have is matched as empty: another stream may have it beside
  /// all of this one's.
  private static String matchers(Labels labels, Set<String> names) {
    StringBuilder matchers = new StringBuilder();
    for (String name : names) {
      String value = labels.get(name).orElse("");
      matchers.append(", ").append(name).append('=').append(GoString.quote(value));
    }
    return matchers.toString();
  }
}
