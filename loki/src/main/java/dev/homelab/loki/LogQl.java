package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.util.List;

/// Builds LogQL in which a value is always data: whatever a label value or a filter's text holds,
/// it stands quoted as Go quotes it and can't end the string that it is in.
///
/// ``` LogQl.select("job", "homelab-usage").countOverTime(Duration.ofDays(30)).sumBy("verb") ```
///
/// The `toString()` of every stage is the query.
public final class LogQl {
  private LogQl() {}

  /// Whether a query gives numbers, if it is valid: lines begin with a selector.
  public static boolean givesNumbers(String query) {
    return !SelectorPart.comesFirst(query);
  }

  /// The lines of the streams whose label has exactly this value.
  ///
  /// @throws IllegalArgumentException if the name is not of the form `[a-zA-Z_][a-zA-Z0-9_]*`
  public static LogQuery select(String name, String value) {
    return new LogQuery(List.of(), "").and(name, value);
  }

  /// The lines of the streams that carry all of these labels.
  ///
  /// @throws IllegalArgumentException if there are none, which Loki refuses, or if a name that was
  ///     read back is none that a selector can hold
  public static LogQuery select(Labels labels) {
    if (labels.asMap().isEmpty()) {
      throw new IllegalArgumentException("selector: expected one label or more");
    }
    LogQuery query = new LogQuery(List.of(), "");
    for (var label : labels.asMap().entrySet()) {
      query = query.and(label.getKey(), label.getValue());
    }
    return query;
  }
}
