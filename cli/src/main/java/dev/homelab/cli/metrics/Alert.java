package dev.homelab.cli.metrics;

import dev.homelab.prometheus.ActiveAlert;
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

/// An alert that fires or is pending. All of it is of unknown origin.
///
/// @param since when its expression became true; empty where the server doesn't tell
/// @param labels its labels, without those that only say how far it is
/// @param annotations what its rule says about it; none where the server doesn't tell
record Alert(AlertState state, Optional<Instant> since, Labels labels, Labels annotations) {
  private static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing(Alert::state)
          .thenComparing(alert -> Severity.of(alert.severity()))
          .thenComparing(Alert::name)
          .thenComparing(alert -> alert.labels().toString());

  String name() {
    return labels.get("alertname").orElse("");
  }

  /// Empty where it has none.
  String severity() {
    return labels.get("severity").orElse("");
  }

  /// Those that fire first, of these the worst first, then by name.
  ///
  /// @param states of `ALERTS`
  /// @param since of `ALERTS_FOR_STATE`: the same labels, and Unix seconds as the value
  /// @param listed the server's own list, for the annotations
  static List<Alert> of(List<Sample> states, List<Sample> since, List<ActiveAlert> listed) {
    Map<Labels, Instant> times = new HashMap<>();
    for (Sample sample : since) {
      time(sample.value()).ifPresent(time -> times.put(own(sample.labels()), time));
    }
    Map<Labels, Labels> annotations = new HashMap<>();
    for (ActiveAlert alert : listed) {
      annotations.put(alert.labels(), alert.annotations());
    }
    List<Alert> alerts = new ArrayList<>();
    for (Sample sample : states) {
      Labels labels = own(sample.labels());
      alerts.add(
          new Alert(
              AlertState.of(sample.labels()),
              Optional.ofNullable(times.get(labels)),
              labels,
              annotations.getOrDefault(labels, Labels.none())));
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
