package dev.homelab.cli.query;

import dev.homelab.prometheus.Series;
import java.util.List;

/// Takes the series of a range query one by one, and shows them.
public interface RangeOutput {
  void accept(Series series);

  /// There are no more.
  ///
  /// @param warnings what the server remarked on the query
  void end(List<String> warnings);
}
