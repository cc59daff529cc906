package dev.homelab.cli.usage;

import dev.homelab.cli.verb.Registry;
import dev.homelab.mining.draft.Draft;
import dev.homelab.mining.rank.Row;
import dev.homelab.mining.shell.CatalogueWord;
import dev.homelab.mining.shell.Word;
import dev.homelab.telemetry.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row as a `[[verb]]` for the configuration: a single command is run as it is, anything more by
/// a script whose parameters are the verb's. No argument becomes a part of the script.
///
/// @param draft what runs it
/// @param registry the verbs that there are
/// @param others the names of the drafts of the rows before
record VerbDraft(Row row, Draft.Ready draft, Registry registry, Set<String> others) {
  private static final String ELSEWHERE = "ssh";

  String toml() {
    List<String> lines = new ArrayList<>();
    lines.add("# A draft: give it a name and a summary, and say what it may do.");
    lines.add(
        "# It is what was typed in %d of %d uses; what differed is an argument (--explain has them)."
            .formatted(draft.typed(), row.uses()));
    draft.notes().forEach(note -> lines.add("# " + note));
    lines.add("[[verb]]");
    lines.add("name = " + basic(name()));
    lines.add("tier = \"write\"");
    lines.add("confirm = \"This is a draft. Is it what you want to run?\"");
    lines.add("summary = " + basic(summary()));
    lines.add(
        "run = [" + String.join(", ", draft.run().stream().map(VerbDraft::text).toList()) + "]");
    List<String> covers = covers();
    if (!covers.isEmpty()) {
      lines.add("covers = [" + text(String.join(" ", covers)) + "]");
    }
    return String.join("\n", lines) + "\n";
  }

  /// A name that no verb and no draft before has.
  String name() {
    List<String> words = new ArrayList<>();
    for (List<Word> step : row.steps()) {
      names(step).stream()
          .filter(word -> !word.equals(ELSEWHERE))
          .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ""))
          .filter(word -> !word.isEmpty())
          .limit(2)
          .forEach(words::add);
    }
    String first = words.isEmpty() ? "next" : words.getFirst();
    String last = words.size() < 2 ? "run" : words.getLast();
    return Stream.iterate(0, i -> i + 1)
        .map(i -> first + " " + last + (i == 0 ? "" : "-" + (i + 1)))
        .filter(Vocabulary::isVerbPath)
        .filter(name -> registry.find(List.of(name.split(" "))).isEmpty())
        .filter(name -> !others.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private String summary() {
    return row.steps().stream().map(VerbDraft::said).collect(Collectors.joining(", then "));
  }

  private static String said(List<Word> step) {
    return step.stream()
        .filter(word -> word == Word.Mark.PIPE || isName(word))
        .map(word -> word == Word.Mark.PIPE ? "|" : word.text())
        .collect(Collectors.joining(" "));
  }

  /// Programs and sub-commands of a step.
  private static List<String> names(List<Word> step) {
    return step.stream().filter(VerbDraft::isName).map(Word::text).toList();
  }

  private static boolean isName(Word word) {
    return isKnown(word) && !word.text().startsWith("-");
  }

  /// Program, sub-commands and flags of what it stands for. Nothing where those would name more
  /// than that: where it is more than one command, a program without a sub-command, or a command of
  /// which a value is always the same.
  private List<String> covers() {
    List<Word> step = row.steps().getFirst();
    boolean isOne =
        row.steps().size() == 1
            && step.stream()
                .noneMatch(word -> word instanceof Word.Mark mark && mark.opensCommand());
    boolean isNarrower = step.stream().anyMatch(Word.Literal.class::isInstance);
    return isOne && !isNarrower && names(step).size() > 1
        ? step.stream().filter(VerbDraft::isKnown).map(Word::text).toList()
        : List.of();
  }

  private static boolean isKnown(Word word) {
    return word instanceof CatalogueWord || word instanceof Word.Executable;
  }

  private static String text(String value) {
    return value.contains("\n") && !value.contains("'''") ? "'''\n" + value + "'''" : basic(value);
  }

  /// A basic string of TOML.
  private static String basic(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    return text.append('"').toString();
  }
}
