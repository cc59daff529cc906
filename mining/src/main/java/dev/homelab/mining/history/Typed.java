package dev.homelab.mining.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// One command as a history holds it, in the order in which it was typed.
///
/// Beware: [#line] is somebody's text, with whatever secrets were typed. It is held in memory only,
/// and reaches no output but through a template.
///
/// @param line what was typed, without its last line break; of several lines if it was
/// @param at when, to the second; empty where the history has no times
/// @param session what the history calls the sitting, unique in its source; empty where it does not
///     tell sittings apart
/// @param exit the exit code; empty where the history has none
/// @param actor who typed it
public record Typed(
    String line, Optional<Instant> at, Optional<String> session, OptionalInt exit, Actor actor) {}
