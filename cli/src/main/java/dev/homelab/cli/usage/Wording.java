package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.output.ShellWord;
import dev.homelab.mining.shell.CatalogueWord;
import dev.homelab.mining.shell.Word;
import java.util.List;

/// How the words of a task are shown: what somebody typed of her own only where it is wanted, or on
/// a terminal, since programs read and log what is in a pipe.
///
/// @param literals whether such words are shown
record Wording(boolean literals) {
  private static final String VALUE = Word.Mark.VALUE.text();

  static Wording on(Console console, boolean wanted) {
    return new Wording(wanted || console.outIsTerminal());
  }

  List<List<String>> steps(List<List<Word>> steps) {
    return steps.stream().map(this::words).toList();
  }

  List<String> words(List<Word> step) {
    return step.stream().map(this::word).toList();
  }

  private String word(Word word) {
    return switch (word) {
      case CatalogueWord known -> known.text();
      case Word.Mark mark -> mark.text();
      case Word.Executable program -> program.text();
      case Word.Verb verb -> verb.text();
      case Word.Hole _ -> VALUE;
      case Word.Literal literal -> literals ? literal.text() : VALUE;
    };
  }

  /// A whole task on one line, for people.
  String line(List<List<Word>> steps, boolean unicode) {
    String arrow = unicode ? " ⇒ " : " => ";
    String line =
        String.join(
            arrow,
            steps.stream()
                .map(step -> String.join(" ", step.stream().map(this::quoted).toList()))
                .toList());
    return Printable.line(unicode ? line : line.replace("…", "..."));
  }

  private String quoted(Word word) {
    return word instanceof Word.Literal && literals ? ShellWord.of(word.text()) : word(word);
  }
}
