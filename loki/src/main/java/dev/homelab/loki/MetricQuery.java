package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.util.List;

/// A LogQL query for numbers. Immutable; made by [LogQuery#countOverTime].
public final class MetricQuery {
  private final String query;

  MetricQuery(String query) {
    this.query = query;
  }

  /// The sum of the values that agree in these labels; without any, the sum of all.
  ///
  /// @throws IllegalArgumentException if a name is not of the form `[a-zA-Z_][a-zA-Z0-9_]*`
  public MetricQuery sumBy(String... labels) {
    String names = String.join(", ", List.of(labels).stream().map(Labels::checked).toList());
    String by = labels.length == 0 ? "sum" : "sum by (" + names + ") ";
    return new MetricQuery(by + "(" + query + ")");
  }

  /// The query.
  @Override
  public String toString() {
    return query;
  }
}
