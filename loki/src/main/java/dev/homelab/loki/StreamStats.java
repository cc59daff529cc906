package dev.homelab.loki;

/// What a query of some streams over some time has to read at most, by the server's index.
/// Estimates: a chunk counts whole where a part of it is in the time, and in whole KiB. What the
/// server still holds in memory, of up to two hours, is not counted (3.4.6).
///
/// @param streams how many there are
/// @param chunks the pieces in which they are stored
/// @param entries lines
/// @param bytes of the lines, not packed
public record StreamStats(long streams, long chunks, long entries, long bytes) {}
