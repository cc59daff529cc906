package dev.homelab.mining.draft;

import dev.homelab.mining.shell.Piece;
import dev.homelab.mining.shell.Piece.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A form as the text of a script, which takes its values as parameters. Each line stands in it as
/// it was typed, and the next is run where it succeeded. No value becomes a part of the text: what
/// another shell reads once more is quoted once more.
final class Script {
  static final int MOST_PARAMETERS = 9;

  /// The shell in which most of it was typed, whatever runs it.
  private static final String SHELL = "bash";

  private static final String QUOTING =
      "q() { printf \"'%s'\" \"$(printf %s \"$1\" | sed \"s/'/'\\\\\\\\''/g\")\"; }\n";

  private final Form form;
  private final List<Slot> slots;
  private final boolean literals;
  private int at;
  private boolean isQuoting;

  /// @param literals whether a text in it may stand as it was typed, comments included
  Script(Form form, List<Slot> slots, boolean literals) {
    this.form = form;
    this.slots = slots;
    this.literals = literals;
  }

  /// @param values how many it takes
  List<String> run(int values) {
    String text = text();
    List<String> run = new ArrayList<>(List.of(SHELL, "-c", text, SHELL));
    for (int i = 1; i <= values; i++) {
      run.add("{" + i + "}");
    }
    return run;
  }

  private String text() {
    at = 0;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < form.lines().size(); i++) {
      String line = line(form.lines().get(i));
      lines.add(i + 1 == form.lines().size() ? line : orExit(line, form.lines().get(i)));
    }
    return (isQuoting ? QUOTING : "") + String.join("\n", lines) + "\n";
  }

  private static String orExit(String text, List<Piece> line) {
    boolean isSimple =
        line.stream()
            .noneMatch(
                piece ->
                    piece instanceof Piece.Sign sign
                        && Set.of("\n", "&", "(").contains(sign.text()));
    return isSimple ? text + " || exit" : "{\n" + text + "\n} || exit";
  }

  private String line(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    boolean isGlued = true;
    for (Piece piece : pieces) {
      String next = piece(piece);
      if (!next.isEmpty()) {
        boolean isProcess = next.startsWith("<(") || next.startsWith(">(");
        text.append(isGlued && !isProcess ? "" : " ").append(next);
        isGlued = next.equals("\n") || (piece instanceof Piece.Sign sign && sign.isGlued());
      }
    }
    return text.toString();
  }

  private String piece(Piece piece) {
    return switch (piece) {
      case Piece.Sign sign -> sign.text();
      case Given given -> word(given, slots.get(at++));
      case Piece.Script script -> script(script);
    };
  }

  private String word(Given given, Slot slot) {
    return switch (slot) {
      case Slot.Fixed fixed -> fixed.raw();
      case Slot.Taken taken ->
          taken.prefix()
              + (given.isReadAgain()
                  ? "\"" + quotedAgain(taken.number()) + "\""
                  : "\"" + parameter(taken.number()) + "\"")
              + taken.suffix();
    };
  }

  private static String parameter(int number) {
    return "$" + number;
  }

  private String quotedAgain(int number) {
    isQuoting = true;
    return "$(q \"" + parameter(number) + "\")";
  }

  /// A text that another shell reads: as it was typed, or within double quotes where values stand
  /// in it.
  private String script(Piece.Script script) {
    int to = at + words(script);
    if (literals && !isChanged(at, to)) {
      at = to;
      return script.raw();
    }
    StringBuilder text = new StringBuilder("\"");
    boolean isGlued = true;
    for (Piece piece : script.pieces()) {
      String next =
          switch (piece) {
            case Piece.Sign sign -> sign.text();
            case Given _ -> inner(slots.get(at++));
            case Piece.Script inner -> escaped(inner.raw());
          };
      text.append(isGlued || next.isEmpty() ? "" : " ").append(next);
      isGlued = piece instanceof Piece.Sign sign && sign.isGlued();
    }
    return text.append('"').toString();
  }

  private String inner(Slot slot) {
    return switch (slot) {
      case Slot.Fixed fixed -> escaped(fixed.raw());
      case Slot.Taken taken ->
          escaped(taken.prefix()) + quotedAgain(taken.number()) + escaped(taken.suffix());
    };
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\\"$`])", "\\\\$1");
  }

  /// How many words a piece has.
  static int words(Piece piece) {
    return switch (piece) {
      case Given _ -> 1;
      case Piece.Sign _ -> 0;
      case Piece.Script script -> script.pieces().stream().mapToInt(Script::words).sum();
    };
  }

  private boolean isChanged(int from, int to) {
    return slots.subList(from, to).stream().anyMatch(slot -> !(slot instanceof Slot.Fixed));
  }
}
