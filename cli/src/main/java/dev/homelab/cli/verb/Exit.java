package dev.homelab.cli.verb;

/// An exit status of a verb.
///
/// @param code 0 to 255
/// @param meaning what it says, in a few words
/// @param answer whether it is an answer to what was asked, and no failure of the verb
public record Exit(int code, String meaning, boolean answer) {}
