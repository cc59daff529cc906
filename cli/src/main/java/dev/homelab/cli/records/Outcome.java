package dev.homelab.cli.records;

/// What an exit status says of a use.
public enum Outcome {
  /// 0.
  DONE,
  /// Its user has ended it (130, 143), or read no further (141).
  ENDED,
  /// A status that the verb has for an answer: `net check` found what it looks for.
  ANSWERED,
  /// Any other.
  FAILED,
  /// 2 of a built-in verb: it was typed wrong.
  WRONG_USE,
  /// 126 or 127: the program that the verb runs can't be run, or is not there.
  ABSENT,
  /// 124: a deadline has passed.
  TIMED_OUT,
  /// The record does not tell.
  UNREADABLE
}
