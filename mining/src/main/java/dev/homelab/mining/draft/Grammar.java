package dev.homelab.mining.draft;

import dev.homelab.mining.shell.Piece;
import dev.homelab.mining.shell.Piece.Given;
import dev.homelab.mining.shell.Piece.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says of a form why it has no draft: where a value would mean something else in the place of what
/// was typed, and where a line is not of a shell that runs scripts. What is in doubt is refused.
final class Grammar {
  private static final String OTHER_SHELL =
      "no draft: it is written for a shell that does not run scripts as bash does";
  private static final String COMPOUND =
      "no draft: a loop, a condition or a function is drafted where nothing in it differs only";
  private static final String PUT_TOGETHER =
      "no draft: what differs is a part of what a shell puts together";
  private static final String ELSEWHERE =
      "no draft: what another shell reads depends on variables of the one here";

  /// Words of the language itself, and programs that change how what follows is read.
  private static final Set<String> LANGUAGE =
      Set.of(
          "for",
          "while",
          "until",
          "if",
          "case",
          "select",
          "function",
          "do",
          "done",
          "then",
          "elif",
          "else",
          "fi",
          "esac",
          "{",
          "}",
          "[",
          "[[",
          "]]",
          "test",
          "read",
          "set",
          "shift",
          "local",
          "declare",
          "typeset",
          "eval",
          "exec",
          "trap",
          "getopts",
          "mapfile",
          "return");

  /// Words that fish has and bash has not.
  private static final Set<String> FISH = Set.of("and", "or", "end", "begin", "not", "string");

  private final Form form;
  private final List<Slot> slots;
  private final Set<String> known;

  /// @param known the variables that are there where the draft is run
  Grammar(Form form, List<Slot> slots, Set<String> known) {
    this.form = form;
    this.slots = slots;
    this.known = known;
  }

  /// Empty where there can be a draft.
  Optional<String> refusal() {
    int from = 0;
    for (List<Piece> line : form.lines()) {
      int to = from + line.stream().mapToInt(Script::words).sum();
      if (isOfOtherShell(line)) {
        return Optional.of(OTHER_SHELL);
      }
      if (isCompound(line) && isTaken(from, to)) {
        return Optional.of(COMPOUND);
      }
      if (isUnsafe(line, from)) {
        return Optional.of(ELSEWHERE);
      }
      from = to;
    }
    return isPutTogether() ? Optional.of(PUT_TOGETHER) : Optional.empty();
  }

  /// A parenthesis behind a word is of an array, a function, a pattern or a substitution that bash
  /// reads otherwise or not at all.
  private static boolean isOfOtherShell(List<Piece> line) {
    Optional<Piece> before = Optional.empty();
    for (Piece piece : line) {
      if (piece instanceof Piece.Sign sign
          && sign.text().equals("(")
          && before.filter(Grammar::endsWord).isPresent()) {
        return true;
      }
      if (isFish(piece, before)) {
        return true;
      }
      before = Optional.of(piece);
    }
    return false;
  }

  private static boolean endsWord(Piece piece) {
    return switch (piece) {
      case Given _, Piece.Script _ -> true;
      case Piece.Sign sign -> sign.text().equals(")") || sign.isGlued();
    };
  }

  private static boolean isFish(Piece piece, Optional<Piece> before) {
    if (!(piece instanceof Given word)) {
      return false;
    }
    boolean setsVariable =
        word.value().matches("-[gxUlL]+|--export|--global|--universal")
            && before
                .filter(first -> first instanceof Given set && set.value().equals("set"))
                .isPresent();
    return setsVariable || (word.sort() == Sort.PROGRAM && FISH.contains(word.value()));
  }

  private static boolean isCompound(List<Piece> line) {
    return line.stream()
        .anyMatch(
            piece ->
                switch (piece) {
                  case Given word -> word.sort() == Sort.PROGRAM && LANGUAGE.contains(word.value());
                  case Piece.Sign sign -> Set.of("(", ")", ";;").contains(sign.text());
                  case Piece.Script _ -> false;
                });
  }

  private boolean isTaken(int from, int to) {
    return slots.subList(from, to).stream().anyMatch(Slot.Taken.class::isInstance);
  }

  /// Whether a text that another shell reads is read by the one here too, and that would see the
  /// verb's parameters where it saw its own.
  private boolean isUnsafe(List<Piece> line, int first) {
    int from = first;
    for (Piece piece : line) {
      int to = from + Script.words(piece);
      if (piece instanceof Piece.Script script) {
        Expansions expansions = Expansions.of(script.raw());
        if ((expansions.needsShell() && isTaken(from, to))
            || !known.containsAll(expansions.variables())) {
          return true;
        }
      }
      from = to;
    }
    return false;
  }

  /// Whether a value would stand for something of which the shell makes more, or another thing each
  /// time.
  private boolean isPutTogether() {
    Set<String> own = new HashSet<>(known);
    own.removeAll(Slots.EVERYWHERE);
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i) instanceof Slot.Taken) {
        for (List<Given> use : form.words()) {
          Given word = use.get(i);
          if (isMore(word.raw(), own) || (word.isReadAgain() && isMore(word.value(), own))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isMore(String raw, Set<String> own) {
    Expansions expansions = Expansions.of(raw);
    return expansions.substitutes()
        || expansions.matches()
        || expansions.variables().stream().anyMatch(own::contains);
  }
}
