package dev.homelab.cli.usage;

import dev.homelab.cli.verb.Registry;
import dev.homelab.mining.rank.Row;
import dev.homelab.mining.shell.CatalogueWord;
import dev.homelab.mining.shell.Word;
import dev.homelab.telemetry.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row as a `[[verb]]` for the configuration: a single command is run as it is, a task of several
/// by a script whose parameters are the verb's. No argument becomes a part of the script.
///
/// @param literals whether what was typed alike each time stands in it; else it is a positional
/// @param registry the verbs that there are
record VerbDraft(Row row, boolean literals, Registry registry) {
  private static final int MOST_POSITIONALS = 9;
  private static final String ELSEWHERE = "ssh";

  /// Why no draft can be made; empty if one can. A row keeps flags in the order of the alphabet,
  /// and `find` does what they say in the order in which they stand: with `-delete` in front it
  /// would delete all that it meets.
  Optional<String> refusal() {
    if (row.steps().stream().flatMap(List::stream).anyMatch(word -> word.text().equals("find"))) {
      return Optional.of("no draft of 'find': what it does depends on the order of its words");
    }
    return !literals && row.steps().stream().anyMatch(step -> isHidden(step.getFirst()))
        ? Optional.of("no draft of a program that is not named here: --literals names it")
        : Optional.empty();
  }

  /// A verb whose program is one of its arguments would run anything.
  private static boolean isHidden(Word program) {
    return !isKnown(program) && !(program instanceof Word.Verb);
  }

  String toml() {
    List<String> lines = new ArrayList<>();
    lines.add("# A draft: give it a name and a summary, and say what it may do.");
    lines.add(
        "# Hold it against what you typed (--explain). Flags are sorted, one given twice stands");
    lines.add(
        "# once, a value may have lost its flag; sudo, cd, variables and redirections are left out.");
    lines.add("[[verb]]");
    lines.add("name = " + basic(name()));
    lines.add("tier = \"write\"");
    lines.add("confirm = \"This is a draft. Is it what you want to run?\"");
    lines.add("summary = " + basic(summary()));
    Script script = new Script(literals);
    List<String> run = isPlain() ? script.command(row.steps().getFirst()) : shell(script);
    lines.add("run = [" + String.join(", ", run.stream().map(VerbDraft::text).toList()) + "]");
    if (row.steps().size() == 1
        && !isElsewhere(row.steps().getFirst())
        && !covers(row.steps().getFirst()).isEmpty()) {
      lines.add("covers = [" + text(covers(row.steps().getFirst())) + "]");
    }
    if (script.positionals() > MOST_POSITIONALS) {
      lines.add("# It takes more than nine values: write some of them into the script.");
    }
    return String.join("\n", lines) + "\n";
  }

  /// Whether it is one command that needs no shell.
  private boolean isPlain() {
    return row.steps().size() == 1
        && row.steps().getFirst().stream()
            .noneMatch(
                word ->
                    word == Word.Mark.PIPE
                        || word == Word.Mark.THEN
                        || word == Word.Mark.INSIDE
                        || word instanceof Word.Verb);
  }

  private List<String> shell(Script script) {
    String text = script.text(row.steps());
    List<String> run = new ArrayList<>(List.of("sh", "-c", text, "sh"));
    for (int i = 1; i <= Math.min(MOST_POSITIONALS, script.positionals()); i++) {
      run.add("{" + i + "}");
    }
    return run;
  }

  private String name() {
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

  /// Program, sub-commands and flags of the command that the rest only reads from.
  private static String covers(List<Word> step) {
    return step.stream()
        .takeWhile(word -> word != Word.Mark.PIPE)
        .filter(VerbDraft::isKnown)
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean isKnown(Word word) {
    return word instanceof CatalogueWord || word instanceof Word.Executable;
  }

  private static boolean isElsewhere(List<Word> step) {
    return step.contains(Word.Mark.INSIDE);
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
