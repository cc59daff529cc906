package dev.homelab.mining.shell;

/// What a shell sees in a line.
sealed interface Token {
  /// A word.
  ///
  /// @param raw as it was typed
  /// @param value what the program is given; what stands in `$(…)` and backquotes is left as it is
  record Text(String raw, String value) implements Token {}

  /// What stands between commands.
  enum Operator implements Token {
    /// `|`, `|&`: into the next command.
    PIPE,
    /// `&&`, `||`, `;`, `&`: and then the next command of the same line.
    AND_THEN,
    /// A line break, a parenthesis, `;;`.
    BREAK,
    /// A here-document, whose text is dropped.
    HERE
  }
}
