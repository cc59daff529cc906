package dev.homelab.prometheus;

import java.time.Instant;
import java.util.List;

/// What an instant query gives: its type depends on the query.
public sealed interface QueryResult {
  /// A number for each of several label sets, in the server's order (of `sort()`, say).
  record Vector(List<Sample> samples) implements QueryResult {
    /// A copy of the list is kept.
    public Vector {
      samples = List.copyOf(samples);
    }
  }

  /// One number without labels.
  record Scalar(Sample sample) implements QueryResult {}

  /// A text, of unknown origin.
  record Text(String text, Instant time) implements QueryResult {}

  /// The raw points of a range selector such as `up[5m]`.
  record Matrix(List<Series> series) implements QueryResult {
    /// A copy of the list is kept.
    public Matrix {
      series = List.copyOf(series);
    }
  }
}
