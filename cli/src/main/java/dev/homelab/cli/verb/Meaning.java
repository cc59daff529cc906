package dev.homelab.cli.verb;

/// What a text stands for, beside its form: what somebody who types it would look for.
public enum Meaning {
  /// Nothing that is known before it is typed.
  FREE,
  /// A file.
  FILE,
  /// A verb that is recorded, its words in one.
  RECORDED_VERB,
  /// The next word of such a verb.
  RECORDED_WORD,
  /// The next word of any verb.
  VERB_WORD,
  /// The name of a label of log streams.
  LABEL
}
