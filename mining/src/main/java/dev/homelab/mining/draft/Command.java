package dev.homelab.mining.draft;

import dev.homelab.mining.shell.Piece;
import dev.homelab.mining.shell.Piece.Given;
import dev.homelab.mining.shell.Piece.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form as the words of a program that is run without a shell.
record Command(Form form, Slots slots) {
  private static final Set<String> OF_THE_SHELL =
      Set.of(
          "cd", "export", "set", "source", ".", "alias", "if", "for", "while", "until", "case",
          "time", "!", "{", "[", "[[", "exec", "eval", "echo", "ulimit", "umask", "pushd", "popd",
          "wait", "builtin", "command", "hash", "type");

  /// Empty where a shell is needed: for more than one command, for what a shell puts in place of a
  /// word, and for a value that another shell reads once more.
  Optional<List<String>> words() {
    if (form.lines().size() > 1) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    int at = 0;
    for (Piece piece : form.lines().getFirst()) {
      if (!(piece instanceof Given given) || !isPlain(given, slots.all().get(at))) {
        return Optional.empty();
      }
      words.add(word(slots.all().get(at++)));
    }
    if (words.isEmpty() || OF_THE_SHELL.contains(words.getFirst())) {
      return Optional.empty();
    }
    if (form.hasRest()) {
      words.add("{@}");
    }
    return Optional.of(words);
  }

  private static boolean isPlain(Given given, Slot slot) {
    if (given.sort() == Sort.ASSIGNMENT) {
      return false;
    }
    return switch (slot) {
      case Slot.Fixed fixed -> !Expansions.of(fixed.raw()).needsShell();
      case Slot.Taken taken ->
          !given.isReadAgain()
              && !Expansions.of(taken.prefix()).needsShell()
              && !Expansions.of(taken.suffix()).needsShell();
    };
  }

  private static String word(Slot slot) {
    return switch (slot) {
      case Slot.Fixed fixed -> fixed.value();
      case Slot.Taken taken -> taken.prefix() + "{" + taken.number() + "}" + taken.suffix();
    };
  }
}
