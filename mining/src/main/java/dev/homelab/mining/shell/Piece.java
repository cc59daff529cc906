package dev.homelab.mining.shell;

import java.util.List;

/// A piece of a line, in the order in which the line was typed.
///
/// Beware: this is what somebody typed, with whatever secrets.
public sealed interface Piece {
  /// A word.
  ///
  /// @param raw as it was typed
  /// @param value what the program is given
  /// @param publicPart how many characters of `raw`, from the first on, are in the catalogue or the
  ///     name of a program of this machine: all of `-n`, six of `--tag=v1`, none of `v1`
  /// @param isReadAgain whether another shell reads it once more, as one of the words behind the
  ///     host of an `ssh`
  record Given(String raw, String value, Sort sort, int publicPart, boolean isReadAgain)
      implements Piece {}

  /// A word that is the text of a line which another shell reads.
  record Script(String raw, List<Piece> pieces) implements Piece {}

  /// What is no word: an operator, a line break, the sign of a redirection.
  ///
  /// @param isGlued whether the word behind it belongs to it
  record Sign(String text, boolean isGlued) implements Piece {}

  /// What a word is to the command that it stands in.
  enum Sort {
    /// `NAME=value` in front of a command.
    ASSIGNMENT,
    /// The name of what is run, or a word of the shell's own language.
    PROGRAM,
    /// A sub-command or a flag that the catalogue knows.
    KNOWN,
    /// Anything else.
    VALUE
  }
}
