package dev.homelab.loki;

import java.time.Instant;

/// What a Loki was asked to delete.
///
/// @param query which lines
/// @param start from when on
/// @param end until when, included
/// @param created when it was asked; a server that has split a request lists each part
/// @param processed whether they are gone
public record DeleteRequest(
    String query, Instant start, Instant end, Instant created, boolean processed) {}
