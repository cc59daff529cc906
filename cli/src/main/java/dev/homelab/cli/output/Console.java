package dev.homelab.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
  /// `TERM` is `dumb`; and for pipes where `CLICOLOR_FORCE` holds anything but 0.
  ///
  /// @param variables of the environment
  public static Console of(
      PrintStream out,
      PrintStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Map<String, String> variables) {
    boolean wanted = variables.getOrDefault("NO_COLOR", "").isEmpty();
    String forced = variables.getOrDefault("CLICOLOR_FORCE", "0");
    boolean isForced = !forced.isEmpty() && !forced.equals("0");
    boolean can = isForced || (outIsTerminal && !"dumb".equals(variables.get("TERM")));
    return new Console(out, err, outIsTerminal, errIsTerminal, wanted && can);
  }

  /// The same without notes: what is written to [#err] is dropped.
  public Console withoutNotes() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(out, nowhere, outIsTerminal, false, color);
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

  /// A server's text inside a line, for a terminal as [Printable] makes it: nothing in it can move
  /// the cursor, ring, hide or begin a line. In a pipe it stays as it is, for the program that
  /// reads it; the configuration's own texts are for people there too, and go through [Printable].
  public String shown(String untrusted) {
    return outIsTerminal ? Printable.of(untrusted) : untrusted;
  }

  /// A table of a server's texts, each as [#shown] has it.
  public Table table(Table.Align... columns) {
    return outIsTerminal ? Table.of(columns) : Table.asItIs(columns);
  }
}
