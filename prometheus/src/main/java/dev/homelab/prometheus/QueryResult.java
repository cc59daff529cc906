package dev.homelab.prometheus;

import java.time.Instant;
import java.util.List;

/// What an instant query gives: its type depends on the query.
///
/// Told apart by [#giveTo] and not by a `switch`, for which each process would have to make a class
/// first: some 15 ms.
public sealed interface QueryResult {
  /// Takes a result of each type.
  interface Taker {
    void vector(Vector vector);

    void scalar(Scalar scalar);

    void text(Text text);

    void matrix(Matrix matrix);
  }

  /// Calls the one method that is for this type.
  void giveTo(Taker taker);

  /// A number for each of several label sets, in the server's order (of `sort()`, say), and a
  /// native histogram for each of others.
  record Vector(List<Sample> samples, List<HistogramSample> histograms) implements QueryResult {
    /// Copies of the lists are kept.
    public Vector {
      samples = List.copyOf(samples);
      histograms = List.copyOf(histograms);
    }

    /// One of numbers.
    public Vector(List<Sample> samples) {
      this(samples, List.of());
    }

    @Override
    public void giveTo(Taker taker) {
      taker.vector(this);
    }
  }

  /// One number without labels.
  record Scalar(Sample sample) implements QueryResult {
    @Override
    public void giveTo(Taker taker) {
      taker.scalar(this);
    }
  }

  /// A text, of unknown origin.
  record Text(String text, Instant time) implements QueryResult {
    @Override
    public void giveTo(Taker taker) {
      taker.text(this);
    }
  }

  /// The raw points of a range selector such as `up[5m]`.
  record Matrix(List<Series> series) implements QueryResult {
    /// A copy of the list is kept.
    public Matrix {
      series = List.copyOf(series);
    }

    @Override
    public void giveTo(Taker taker) {
      taker.matrix(this);
    }
  }
}
