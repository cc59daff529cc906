package dev.homelab.prometheus;

/// What a native histogram amounts to at one time.
///
/// @param count how many observations it holds; not whole where it is a rate
/// @param sum of the observations
/// @param p50 the median, estimated as `histogram_quantile()` of Prometheus 3 does: see [Buckets]
/// @param p90 below which nine tenths of them are, likewise
/// @param p99 below which 99 of 100 are, likewise; all three are not a number where it holds none
public record Histogram(double count, double sum, double p50, double p90, double p99) {}
