package dev.homelab.mining.draft;

import dev.homelab.mining.rank.Row;
import dev.homelab.mining.rank.Row.Occurrence;
import dev.homelab.mining.shell.Piece;
import dev.homelab.mining.shell.Piece.Given;
import dev.homelab.mining.shell.Piece.Sort;
import dev.homelab.mining.shell.Shell;
import dev.homelab.mining.shell.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The form in which a task was typed most often: the uses whose lines differ in values only.
///
/// @param lines the lines of the latest use, each as its pieces
/// @param words the words of each use in their order, those within scripts too; all uses have as
///     many
/// @param hasRest whether further operands were typed behind, more or less of them
record Form(List<List<Piece>> lines, List<List<Given>> words, boolean hasRest) {
  private static final char BETWEEN = '\0';

  /// A use, read.
  private record Use(List<List<Piece>> lines, String key) {}

  /// Empty where no use can be read.
  static Optional<Form> of(Row row, Shell shell) {
    List<Use> exact = most(row, shell, false);
    boolean differs = 2 * exact.size() < row.occurrences().size();
    boolean hasRest =
        differs && row.steps().size() == 1 && row.steps().getFirst().contains(Word.Mark.MORE);
    List<Use> most = hasRest ? most(row, shell, true) : exact;
    return most.isEmpty() ? Optional.empty() : Optional.of(form(most, hasRest));
  }

  /// The uses of the form that was typed most often; of several, of the latest.
  private static List<Use> most(Row row, Shell shell, boolean hasRest) {
    Map<String, List<Use>> alike = new LinkedHashMap<>();
    for (Occurrence occurrence : row.occurrences()) {
      read(occurrence, shell, hasRest)
          .ifPresent(use -> alike.computeIfAbsent(use.key, _ -> new ArrayList<>()).add(use));
    }
    List<Use> most = List.of();
    for (List<Use> uses : alike.values()) {
      most = uses.size() >= most.size() ? uses : most;
    }
    return most;
  }

  private static Form form(List<Use> uses, boolean hasRest) {
    List<List<Piece>> latest = uses.getLast().lines;
    return new Form(
        latest, uses.stream().map(use -> words(use.lines)).toList(), hasRest && isOne(latest));
  }

  private static Optional<Use> read(Occurrence occurrence, Shell shell, boolean hasRest) {
    List<List<Piece>> lines = new ArrayList<>();
    for (String line : occurrence.lines()) {
      Optional<List<Piece>> pieces = shell.pieces(line);
      if (pieces.isEmpty()) {
        return Optional.empty();
      }
      lines.add(pieces.get());
    }
    List<List<Piece>> kept =
        hasRest && isOne(lines) ? List.of(withoutRest(lines.getFirst())) : lines;
    StringBuilder key = new StringBuilder();
    kept.forEach(line -> appendKey(key, line));
    return Optional.of(new Use(kept, key.toString()));
  }

  /// Whether it is one command, and nothing but words.
  private static boolean isOne(List<List<Piece>> lines) {
    return lines.size() == 1 && lines.getFirst().stream().allMatch(Given.class::isInstance);
  }

  private static List<Piece> withoutRest(List<Piece> command) {
    int end = command.size();
    while (end > 1
        && command.get(end - 1) instanceof Given word
        && word.sort() == Sort.VALUE
        && !word.value().startsWith("-")
        && !(command.get(end - 2) instanceof Given before && before.value().startsWith("-"))) {
      end--;
    }
    return command.subList(0, end);
  }

  /// What all uses of a form have in common.
  private static void appendKey(StringBuilder key, List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Sign sign -> key.append(sign.text());
        case Piece.Script script -> appendKey(key.append('('), script.pieces());
        case Given word -> key.append(word.sort()).append(fixedPart(word));
      }
      key.append(BETWEEN);
    }
    key.append(BETWEEN);
  }

  private static String fixedPart(Given word) {
    return switch (word.sort()) {
      case PROGRAM, KNOWN -> word.value();
      case ASSIGNMENT, VALUE -> word.raw().substring(0, prefix(word));
    };
  }

  /// How long the part of a word is that names what the rest sets, as of `--tag=v1` and `TAG=v1`;
  /// all of a flag that has no value in it.
  static int prefix(Given word) {
    String raw = word.raw();
    int at = 0;
    while (at < raw.length() && isName(raw.charAt(at))) {
      at++;
    }
    boolean names = raw.startsWith("-") || word.sort() == Sort.ASSIGNMENT;
    if (at < raw.length() && raw.charAt(at) == '=') {
      return names ? at + 1 : 0;
    }
    return raw.startsWith("-") && at == raw.length() ? at : 0;
  }

  private static boolean isName(char c) {
    return c == '-'
        || c == '_'
        || c == '.'
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9');
  }

  private static List<Given> words(List<List<Piece>> lines) {
    List<Given> words = new ArrayList<>();
    lines.forEach(line -> addWords(line, words));
    return words;
  }

  private static void addWords(List<Piece> pieces, List<Given> words) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Given word -> words.add(word);
        case Piece.Script script -> addWords(script.pieces(), words);
        case Piece.Sign _ -> {}
      }
    }
  }
}
