package dev.homelab.cli.output;

import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Where a verb prints, and what it may assume of the reader.
///
/// @param out results
/// @param err errors, notes and hints
/// @param outIsTerminal whether a person reads the results
/// @param errIsTerminal whether a person reads the notes
/// @param color whether results may be coloured
public record Console(
    PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, boolean color) {

  /// A console of these streams. Colour is for terminals, unless `NO_COLOR` holds anything or
  /// `TERM` is `dumb`.
  public static Console of(
      PrintStream out,
      PrintStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      @Nullable String noColor,
      @Nullable String term) {
    boolean wanted = noColor == null || noColor.isEmpty();
    return new Console(
        out, err, outIsTerminal, errIsTerminal, outIsTerminal && wanted && !"dumb".equals(term));
  }

  /// What a person types on a line, without its end; empty at the end of the input.
  public String ask() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = System.in.read();
        b >= 0 && b != '\n' && line.length() < 80;
        b = System.in.read()) {
      line.append((char) b);
    }
    return line.toString();
  }

  /// Text from a network, a file or another user, for a terminal: control characters become `�`, so
  /// that nothing can move the cursor, ring or hide. In a pipe the text stays as it is.
  public String shown(String untrusted) {
    return outIsTerminal ? Printable.of(untrusted) : untrusted;
  }
}
