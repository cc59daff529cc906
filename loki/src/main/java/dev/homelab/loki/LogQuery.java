package dev.homelab.loki;

import dev.homelab.prometheus.GoString;
import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A LogQL query for lines: a selector and line filters, each in the order in which they were
/// given. Immutable; made by [LogQl].
public final class LogQuery {
  private final List<String> matchers;
  private final String filters;

  LogQuery(List<String> matchers, String filters) {
    this.matchers = matchers;
    this.filters = filters;
  }

  /// Only streams whose label has exactly this value. An empty value stands for streams without the
  /// label.
  ///
  /// @throws IllegalArgumentException if the name is not of the form `[a-zA-Z_][a-zA-Z0-9_]*`
  public LogQuery and(String name, String value) {
    List<String> more = new ArrayList<>(matchers);
    more.add(Labels.checked(name) + "=" + GoString.quote(value));
    return new LogQuery(List.copyOf(more), filters);
  }

  /// Only lines in which no part matches the RE2 expression.
  public LogQuery notMatching(String regex) {
    return new LogQuery(matchers, filters + " !~ " + GoString.quote(regex));
  }

  /// For every stream the number of its lines in the range that ends at the query's time.
  ///
  /// @throws IllegalArgumentException if the range is not a whole, positive number of milliseconds
  public MetricQuery countOverTime(Duration range) {
    return new MetricQuery("count_over_time(" + this + "[" + LogQlDuration.of(range) + "])");
  }

  /// The query.
  @Override
  public String toString() {
    return "{" + String.join(", ", matchers) + "}" + filters;
  }
}
