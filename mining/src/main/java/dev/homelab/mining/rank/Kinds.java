package dev.homelab.mining.rank;

import dev.homelab.mining.shell.CatalogueWord;
import dev.homelab.mining.shell.Word;
import dev.homelab.mining.shell.Word.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The templates that were seen, each with a number from 0.
final class Kinds {
  private final Map<List<Word>, Integer> numbers = new HashMap<>();
  private final List<List<Word>> words = new ArrayList<>();
  private final List<List<Word>> heads = new ArrayList<>();

  int number(List<Word> template) {
    Integer known = numbers.get(template);
    if (known != null) {
      return known;
    }
    numbers.put(template, words.size());
    words.add(template);
    heads.add(head(template));
    return words.size() - 1;
  }

  List<Word> words(int kind) {
    return words.get(kind);
  }

  /// Program and sub-commands, those on another host too: what a second try has in common with the
  /// first.
  List<Word> head(int kind) {
    return heads.get(kind);
  }

  int count() {
    return words.size();
  }

  static boolean isFlag(Word word) {
    return switch (word) {
      case CatalogueWord known -> known.text().startsWith("-");
      case Word.Literal literal -> literal.text().startsWith("-");
      case Mark _, Word.Executable _, Word.Hole _, Word.Verb _ -> false;
    };
  }

  private static List<Word> head(List<Word> template) {
    boolean remote = template.size() > 2 && template.get(2) == Mark.INSIDE;
    int end = remote ? 3 : 0;
    while (end < template.size()
        && !(template.get(end) instanceof Mark)
        && !isFlag(template.get(end))) {
      end++;
    }
    return template.subList(0, end);
  }
}
