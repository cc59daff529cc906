package dev.homelab.loki;

import dev.homelab.prometheus.Labels;

/// One line that a range query or a tail found, with the labels of its stream. All of it is of
/// unknown origin.
public record LogLine(Labels stream, Entry entry) {}
