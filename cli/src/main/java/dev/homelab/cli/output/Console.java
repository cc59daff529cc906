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
/// @param screen the terminal, where there is one
public record Console(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean color,
    Screen screen) {

  /// Colour as [#of] decides.
  public static final String AUTO = "auto";

  /// Colour whatever is there.
  public static final String ALWAYS = "always";

  /// No colour.
  public static final String NEVER = "never";

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
    Screen screen = Screen.of(variables);
    return new Console(out, err, outIsTerminal, errIsTerminal, wanted && can, screen);
  }

  /// The same with colour as it was asked for.
  ///
  /// @param when [#AUTO], [#ALWAYS] or [#NEVER]
  public Console colored(String when) {
    boolean wanted = when.equals(ALWAYS) || (color && !when.equals(NEVER));
    return new Console(out, err, outIsTerminal, errIsTerminal, wanted, screen);
  }

  /// The same without notes: what is written to [#err] is dropped.
  public Console withoutNotes() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(out, nowhere, outIsTerminal, false, color, screen);
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

  /// Prints what is printable already, with its colours: past what would take them out in front of
  /// a terminal.
  public static void printColored(String printable, PrintStream out) {
    byte[] bytes = printable.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  /// How wide the lines of the results may be; in a pipe they have no bound.
  public int width() {
    return outIsTerminal ? screen.columns() : Integer.MAX_VALUE;
  }

  /// As [#width], of the notes.
  public int errWidth() {
    return errIsTerminal ? screen.columns() : Integer.MAX_VALUE;
  }

  /// A line of the results, cut where it is wider than the terminal.
  public String fit(String line) {
    return outIsTerminal ? screen.fit(line) : line;
  }

  /// A sentence of the results, broken between words where it is wider than the terminal.
  public String wrap(String sentence) {
    return String.join("\n", Wrap.lines(sentence, width()));
  }

  /// A table of a server's texts, each as [#shown] has it, that is as wide as the terminal at most.
  public Table table(Table.Align... columns) {
    return outIsTerminal ? ownTable(columns) : Table.asItIs(columns);
  }

  /// As [#table], of texts of the tool's own and of the configuration: they are for people in a
  /// pipe too.
  public Table ownTable(Table.Align... columns) {
    return Table.of(columns).fit(width(), screen.cut());
  }
}
