package dev.homelab.prometheus;

import java.time.Instant;

/// One histogram of an instant query.
///
/// @param labels what it is about
/// @param time the time that the query was asked for, to the millisecond
public record HistogramSample(Labels labels, Histogram histogram, Instant time) {}
