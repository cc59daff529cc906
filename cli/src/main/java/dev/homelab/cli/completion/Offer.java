package dev.homelab.cli.completion;

/// A word that can stand at a place.
///
/// @param about what it is, in a line; empty if nobody says
record Offer(String word, String about) {
  Offer(String word) {
    this(word, "");
  }
}
