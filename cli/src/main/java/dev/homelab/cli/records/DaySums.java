package dev.homelab.cli.records;

import dev.homelab.loki.LokiClient;
import dev.homelab.prometheus.Series;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How many records a Loki has of whole days, of everybody.
record DaySums(LokiClient loki) {
  /// @param days oldest first, each of 24 hours
  Map<Slot, Long> of(List<Slot> days) throws IOException {
    Map<Slot, Long> sums = new HashMap<>();
    List<Integer> all = IntStream.range(0, days.size()).boxed().toList();
    for (Stretch stretch : Stretch.of(days, all)) {
      loki.series(
          LineReader.selector(Optional.empty())
              .countOverTime(stretch.step(), stretch.offset())
              .sumBy(),
          stretch.from(),
          stretch.to(),
          stretch.step(),
          series -> add(series, stretch, days, sums));
    }
    return sums;
  }

  private static void add(Series series, Stretch stretch, List<Slot> days, Map<Slot, Long> sums) {
    for (Series.Point point : series.points()) {
      int day = stretch.slotAt(point.time());
      if (day >= 0) {
        sums.merge(days.get(day), Math.round(point.value()), Long::sum);
      }
    }
  }
}
