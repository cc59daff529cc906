package dev.homelab.cli.query;

import dev.homelab.prometheus.GoString;
import dev.homelab.prometheus.Labels;
import java.util.Map;
import java.util.Set;

/// Labels as a selector of PromQL: `up{instance="nas:9100",job="node"}`. A name that PromQL can't
/// hold as it is stands in quotes, which Prometheus 3 reads.
public final class SeriesName {
  private static final String NAME = "__name__";

  private SeriesName() {}

  /// All labels; `{}` where there are none.
  public static String of(Labels labels) {
    return of(labels, Set.of());
  }

  /// The labels but some.
  public static String of(Labels labels, Set<String> without) {
    String name = without.contains(NAME) ? "" : labels.get(NAME).orElse("");
    StringBuilder text = new StringBuilder();
    StringBuilder inner = new StringBuilder();
    if (isPlain(name)) {
      text.append(name);
    } else if (!name.isEmpty()) {
      inner.append(GoString.quote(name));
    }
    for (Map.Entry<String, String> label : labels.asMap().entrySet()) {
      if (!label.getKey().equals(NAME) && !without.contains(label.getKey())) {
        inner.append(inner.isEmpty() ? "" : ",");
        inner.append(isPlain(label.getKey()) ? label.getKey() : GoString.quote(label.getKey()));
        inner.append('=').append(GoString.quote(label.getValue()));
      }
    }
    return inner.isEmpty() && !text.isEmpty()
        ? text.toString()
        : text.append('{').append(inner).append('}').toString();
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && !Character.isDigit(name.charAt(0))
        && name.chars().allMatch(SeriesName::isPlain);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == ':';
  }
}
