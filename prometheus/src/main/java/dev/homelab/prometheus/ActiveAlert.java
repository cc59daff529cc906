package dev.homelab.prometheus;

/// An alert that fires or is pending, as the server's own list has it. All of it is of unknown
/// origin.
///
/// @param annotations what its rule says about it, such as `summary` and `description`: names and
///     texts, as those of labels
public record ActiveAlert(Labels labels, Labels annotations) {}
