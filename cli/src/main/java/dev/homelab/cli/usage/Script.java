package dev.homelab.cli.usage;

import dev.homelab.cli.output.ShellWord;
import dev.homelab.mining.shell.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps as what runs them: words with placeholders, or lines of a POSIX shell with parameters.
/// Values that are the same throughout the task are one parameter.
final class Script {
  /// What stands in a text as a part of which it is quoted once more.
  private static final String QUOTING =
      "q() { printf \"'%s'\" \"$(printf %s \"$1\" | sed \"s/'/'\\\\\\\\''/g\")\"; }\n";

  private final boolean literals;
  private final Map<Word, Integer> numbers = new HashMap<>();
  private boolean isQuoting;

  Script(boolean literals) {
    this.literals = literals;
  }

  /// How many values it takes.
  int positionals() {
    return numbers.size();
  }

  /// One command as the words of a `run`.
  List<String> command(List<Word> step) {
    List<String> words = new ArrayList<>();
    for (Word word : step) {
      if (word == Word.Mark.MORE) {
        words.add("{@}");
      } else if (isValue(word)) {
        words.add("{" + number(word) + "}");
      } else {
        words.add(word.text());
      }
    }
    return words;
  }

  /// The lines of a script that stops at the first step that fails.
  String text(List<List<Word>> steps) {
    StringBuilder lines = new StringBuilder();
    for (List<Word> step : steps) {
      lines.append(line(step)).append('\n');
    }
    return "set -e\n" + (isQuoting ? QUOTING : "") + lines;
  }

  /// What a host runs is one text to the shell here, and is read by a shell there.
  private String line(List<Word> step) {
    List<String> words = new ArrayList<>();
    StringBuilder there = new StringBuilder();
    boolean isRemote = false;
    boolean isHost = step.getFirst().text().equals("ssh");
    for (Word word : step) {
      if (word == Word.Mark.INSIDE && isHost) {
        isRemote = true;
      } else if (word == Word.Mark.PIPE && isRemote) {
        words.add(quotedTwice(there));
        there.setLength(0);
        isRemote = false;
        words.add("|");
      } else if (isRemote) {
        there.append(there.isEmpty() ? "" : " ").append(there(word));
      } else if (word != Word.Mark.INSIDE) {
        isHost = isHost || word.text().equals("ssh");
        words.add(here(word));
      }
    }
    if (isRemote) {
      words.add(quotedTwice(there));
    }
    return String.join(" ", words);
  }

  private static String quotedTwice(StringBuilder there) {
    return "\"" + there + "\"";
  }

  private String here(Word word) {
    return switch (word) {
      case Word.Mark mark when mark != Word.Mark.VALUE -> mark.text().replace("…", "\"$@\"");
      case Word.Verb verb -> "homelab " + verb.text() + " # and its arguments";
      case Word other when isValue(other) -> "\"$" + number(other) + "\"";
      case Word other -> ShellWord.of(other.text());
    };
  }

  /// Within double quotes.
  private String there(Word word) {
    if (word instanceof Word.Mark mark && mark != Word.Mark.VALUE) {
      return mark.text();
    }
    if (isValue(word)) {
      isQuoting = true;
      return "$(q \"$" + number(word) + "\")";
    }
    return ShellWord.of(word.text()).replaceAll("([\\\\\"$`])", "\\\\$1");
  }

  private boolean isValue(Word word) {
    return switch (word) {
      case Word.Hole _ -> true;
      case Word.Literal _ -> !literals;
      case Word.Mark mark -> mark == Word.Mark.VALUE;
      case Word.PublicWord _, Word.Executable _, Word.Verb _ -> false;
    };
  }

  private int number(Word word) {
    return numbers.computeIfAbsent(word, _ -> numbers.size() + 1);
  }
}
