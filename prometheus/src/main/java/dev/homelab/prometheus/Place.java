package dev.homelab.prometheus;

/// A place in a query.
///
/// @param line counted from 1
/// @param column in Unicode characters, counted from 1; it may lie beyond the end of the line
public record Place(int line, int column) {}
