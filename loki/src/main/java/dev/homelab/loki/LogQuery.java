package dev.homelab.loki;

import dev.homelab.prometheus.GoString;
import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A LogQL query for lines: a selector and stages (filters, parsers), each in the order in which
/// they were given. Immutable; made by [LogQl].
public final class LogQuery {
  private final List<String> matchers;
  private final String stages;

  LogQuery(List<String> matchers, String stages) {
    this.matchers = matchers;
    this.stages = stages;
  }

  /// Only streams whose label has exactly this value. An empty value stands for streams without the
  /// label.
  ///
  /// @throws IllegalArgumentException if the name is not of the form `[a-zA-Z_][a-zA-Z0-9_]*`
  public LogQuery and(String name, String value) {
    List<String> more = new ArrayList<>(matchers);
    more.add(Labels.checked(name) + "=" + GoString.quote(value));
    return new LogQuery(List.copyOf(more), stages);
  }

  /// Only streams whose label has one of these values.
  ///
  /// @throws IllegalArgumentException if there is none, or if the name is not of the form
  ///     `[a-zA-Z_][a-zA-Z0-9_]*`
  public LogQuery andOneOf(String name, Collection<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("label " + name + ": expected one value or more");
    }
    if (values.size() == 1) {
      return and(name, values.iterator().next());
    }
    List<String> more = new ArrayList<>(matchers);
    more.add(Labels.checked(name) + "=~" + GoString.quote(Re2.oneOf(values)));
    return new LogQuery(List.copyOf(more), stages);
  }

  /// The parts of each line that the RE2 expression names, as labels; a line that it does not match
  /// gets none, and is no error.
  public LogQuery labelledBy(String regex) {
    return new LogQuery(matchers, stages + " | regexp " + GoString.quote(regex));
  }

  /// Only lines in which no part matches the RE2 expression.
  public LogQuery notMatching(String regex) {
    return new LogQuery(matchers, stages + " !~ " + GoString.quote(regex));
  }

  /// For every stream the number of its lines in the range that ends at the query's time.
  ///
  /// @throws IllegalArgumentException if the range is not a whole, positive number of milliseconds
  public MetricQuery countOverTime(Duration range) {
    return countOverTime(range, Duration.ZERO);
  }

  /// As [#countOverTime(Duration)], for the range that ended so long before the query's time.
  ///
  /// @param offset nothing, or a positive number of milliseconds
  public MetricQuery countOverTime(Duration range, Duration offset) {
    String back = offset.isZero() ? "" : " offset " + LogQlDuration.of(offset);
    return new MetricQuery(
        "count_over_time(" + this + "[" + LogQlDuration.of(range) + "]" + back + ")");
  }

  /// The query.
  @Override
  public String toString() {
    return "{" + String.join(", ", matchers) + "}" + stages;
  }
}
