package dev.homelab.cli.query;

import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;

/// Takes the series of a range query one by one, and shows them.
public interface RangeOutput {
  void accept(Series series);

  /// There are no more.
  ///
  /// @param notices what the server remarked on the query
  void end(Notices notices);
}
