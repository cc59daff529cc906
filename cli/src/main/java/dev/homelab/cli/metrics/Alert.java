package dev.homelab.cli.metrics;

import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A firing alert. All of it is of unknown origin.
///
/// @param since when its expression became true; empty where the server doesn't tell
/// @param labels its labels, without those that only say that it fires
record Alert(Optional<Instant> since, Labels labels) {
  private static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing((Alert alert) -> Severity.of(alert.severity()))
          .thenComparing(Alert::name)
          .thenComparing(alert -> alert.labels().toString());

  String name() {
    return labels.get("alertname").orElse("");
  }

  /// Empty where it has none.
  String severity() {
    return labels.get("severity").orElse("");
  }

  /// The worst first, then by name.
  ///
  /// @param firing of `ALERTS{alertstate="firing"}`
  /// @param since of `ALERTS_FOR_STATE`: the same labels, and Unix seconds as the value
  static List<Alert> of(List<Sample> firing, List<Sample> since) {
    Map<Labels, Instant> times = new HashMap<>();
    for (Sample sample : since) {
      time(sample.value()).ifPresent(time -> times.put(own(sample.labels()), time));
    }
    List<Alert> alerts = new ArrayList<>();
    for (Sample sample : firing) {
      Labels labels = own(sample.labels());
      alerts.add(new Alert(Optional.ofNullable(times.get(labels)), labels));
    }
    alerts.sort(WORST_FIRST);
    return alerts;
  }

  private static Optional<Instant> time(double seconds) {
    return seconds > 0 && seconds < 1e11
        ? Optional.of(Instant.ofEpochSecond((long) seconds))
        : Optional.empty();
  }

  private static Labels own(Labels labels) {
    SortedMap<String, String> own = new TreeMap<>(labels.asMap());
    own.remove("__name__");
    own.remove("alertstate");
    return Labels.received(own);
  }
}
