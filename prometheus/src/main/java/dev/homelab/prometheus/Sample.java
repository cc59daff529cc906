package dev.homelab.prometheus;

import java.time.Instant;

/// One number of an instant query.
///
/// @param labels what the number is about; empty for a scalar
/// @param value may be infinite or not a number
/// @param time the time that the query was asked for, to the millisecond
public record Sample(Labels labels, double value, Instant time) {}
