package dev.homelab.cli.metrics;

import dev.homelab.prometheus.Metadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Metrics belong to families, of which the metadata is: a histogram's `_bucket`, `_sum` and
/// `_count` to one, and in OpenMetrics a counter's `_total` too.
final class Family {
  private static final List<String> ENDINGS =
      List.of("_bucket", "_count", "_sum", "_total", "_created", "_info");

  private Family() {}

  /// What is said about a metric, or about the family that it belongs to.
  static Optional<Metadata> of(String metric, Map<String, Metadata> all) {
    Metadata own = all.get(metric);
    if (own != null) {
      return Optional.of(own);
    }
    for (String ending : ENDINGS) {
      if (metric.endsWith(ending)) {
        String family = metric.substring(0, metric.length() - ending.length());
        return Optional.ofNullable(all.get(family));
      }
    }
    return Optional.empty();
  }
}
