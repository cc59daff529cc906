package dev.homelab.loki;

import dev.homelab.prometheus.Notices;
import java.io.IOException;
import java.util.List;

/// Takes what a tail gives, on the thread that follows it.
public interface TailTaker {
  /// Some lines, in order of time: at least one. A line that was late may be older than those given
  /// before. All of it is of unknown origin.
  ///
  /// @return whether more is wanted
  boolean lines(List<LogLine> lines);

  /// The server left out so many lines because they were taken too slowly.
  void dropped(int count);

  /// The connection is gone, and is tried anew until there is one again or a refusal.
  void lost(IOException why);

  /// The server remarked something on lines that were stored already.
  default void remarked(Notices notices) {}
}
