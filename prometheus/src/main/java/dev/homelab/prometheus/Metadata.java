package dev.homelab.prometheus;

/// What targets say about a metric. Of unknown origin.
///
/// @param type such as `counter`, `gauge` or `histogram`
/// @param help a sentence; empty where they have none
/// @param unit such as `seconds`; empty where they have none
public record Metadata(String type, String help, String unit) {}
