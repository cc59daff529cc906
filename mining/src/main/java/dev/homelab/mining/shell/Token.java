package dev.homelab.mining.shell;

import java.util.Optional;

/// What a shell sees in a line.
sealed interface Token {
  /// A word.
  ///
  /// @param raw as it was typed
  /// @param value what the program is given; what stands in `$(…)` and backquotes is left as it is
  record Text(String raw, String value) implements Token {}

  /// What stands between commands, as it was typed.
  record Sign(Operator operator, String text) implements Token {}

  /// Where a program reads from or writes to.
  ///
  /// @param sign `>`, `2>&`, `<<<` and the like
  /// @param target what stands behind it; empty where the line ends there
  record Redirection(String sign, Optional<Text> target) implements Token {
    /// Whether it is a here-document, the text of which is dropped.
    boolean isHere() {
      return sign.endsWith("<<-") || (sign.endsWith("<<") && !sign.endsWith("<<<"));
    }
  }

  /// What is between two commands.
  enum Operator {
    /// `|`, `|&`: into the next command.
    PIPE,
    /// `&&`, `||`, `;`, `&`: and then the next command of the same line.
    AND_THEN,
    /// A line break, a parenthesis, `;;`.
    BREAK
  }
}
