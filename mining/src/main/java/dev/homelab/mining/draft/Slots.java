package dev.homelab.mining.draft;

import dev.homelab.mining.shell.Piece.Given;
import dev.homelab.mining.shell.Piece.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides of each word of a form whether it stands as it was typed or becomes an argument: what
/// differs from use to use does, what may not be shown, what only the shell knew in which it was
/// typed, and what looks like a secret.
final class Slots {
  /// From which share on a value that stays the same is of the form.
  private static final double SAME = 0.8;

  /// Variables that whoever runs a verb has too.
  static final Set<String> EVERYWHERE =
      Set.of("HOME", "USER", "LOGNAME", "PWD", "PATH", "SHELL", "LANG", "TMPDIR", "EDITOR");

  private final List<List<Given>> uses;
  private final boolean literals;
  private final Set<String> assigned = new HashSet<>(EVERYWHERE);
  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<Slot> slots = new ArrayList<>();
  private final boolean feedsSudo;
  private String path = "";

  /// @param literals whether what was typed alike each time may be shown
  Slots(Form form, boolean literals) {
    this.uses = form.words();
    this.literals = literals;
    List<Given> any = uses.getLast();
    this.feedsSudo =
        any.stream().anyMatch(word -> word.value().equals("sudo"))
            && any.stream().anyMatch(word -> word.value().equals("-S"));
    for (int i = 0; i < any.size(); i++) {
      addAssigned(any, i);
    }
    for (int i = 0; i < any.size(); i++) {
      slots.add(slot(i, any.get(i), i == 0 ? Optional.empty() : Optional.of(any.get(i - 1))));
    }
  }

  /// One for each word, in order.
  List<Slot> all() {
    return slots;
  }

  /// How many values are taken.
  int taken() {
    return numbers.size();
  }

  /// The variables that are there where the draft is run.
  Set<String> known() {
    return assigned;
  }

  /// What whoever reads the draft should know.
  Set<String> notes() {
    return notes;
  }

  private void addAssigned(List<Given> words, int at) {
    Given word = words.get(at);
    int equals = word.raw().indexOf('=');
    if (equals > 0 && (word.sort() == Sort.ASSIGNMENT || follows(words, at, "export"))) {
      assigned.add(word.raw().substring(0, equals));
    } else if (follows(words, at, "for") || follows(words, at, "read")) {
      assigned.add(word.value());
    }
  }

  private static boolean follows(List<Given> words, int at, String before) {
    return at > 0 && words.get(at - 1).value().equals(before);
  }

  private Slot slot(int at, Given word, Optional<Given> before) {
    return switch (word.sort()) {
      case PROGRAM -> {
        path = word.value();
        yield new Slot.Fixed(word.raw(), word.value());
      }
      case KNOWN -> {
        path += word.value().startsWith("-") ? "" : " " + word.value();
        yield new Slot.Fixed(word.raw(), word.value());
      }
      case ASSIGNMENT -> assignment(at, word);
      case VALUE -> value(at, word, before);
    };
  }

  private Slot assignment(int at, Given word) {
    String name = word.raw().substring(0, word.raw().indexOf('='));
    if (Secrets.isName(name)) {
      notes.add(name + " is taken from where this is run, and has to be set there.");
      String text = name + "=\"${" + name + ":?}\"";
      return new Slot.Fixed(text, text);
    }
    return value(at, word, Optional.empty());
  }

  private Slot value(int at, Given word, Optional<Given> before) {
    Optional<Given> usual = usual(at);
    boolean isSecret = Secrets.isOne(word, before, path) || (feedsSudo && path.equals("echo"));
    boolean isForeign = !assigned.containsAll(Expansions.of(word.raw()).variables());
    boolean mayShow = literals || word.publicPart() == word.raw().length();
    if (usual.isPresent() && !isSecret && !isForeign && mayShow) {
      return new Slot.Fixed(usual.get().raw(), usual.get().value());
    }
    Slot.Taken taken = taken(at, word, isSecret);
    if (isSecret) {
      notes.add("{" + taken.number() + "} looks like a secret: have it read from a file instead.");
    }
    return taken;
  }

  private Slot.Taken taken(int at, Given word, boolean isSecret) {
    List<String> column = uses.stream().map(use -> use.get(at).raw()).toList();
    int named = Form.prefix(word);
    boolean isNamed = named > 0 && word.raw().charAt(named - 1) == '=';
    int prefix = isNamed ? named : 0;
    int suffix = 0;
    if (!literals) {
      prefix = word.publicPart();
    } else if (!isSecret && isPlain(at)) {
      prefix = Math.max(prefix, Ends.prefix(column));
      suffix = Ends.suffix(column, prefix);
    }
    int from = prefix;
    int behind = suffix;
    List<String> values =
        column.stream().map(raw -> raw.substring(from, raw.length() - behind)).toList();
    String raw = word.raw();
    return new Slot.Taken(
        raw.substring(0, from),
        numbers.computeIfAbsent(values, _ -> numbers.size() + 1),
        raw.substring(raw.length() - behind));
  }

  /// Whether it is text to a shell, and unquoted.
  private boolean isPlain(int at) {
    return uses.stream()
        .map(use -> use.get(at))
        .allMatch(
            word -> word.raw().equals(word.value()) && !Expansions.of(word.raw()).needsShell());
  }

  /// The word that stands there nearly always.
  private Optional<Given> usual(int at) {
    Map<String, Integer> counts = new HashMap<>();
    uses.forEach(use -> counts.merge(use.get(at).raw(), 1, Integer::sum));
    Map.Entry<String, Integer> most =
        Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
    return most.getValue() >= SAME * uses.size()
        ? uses.stream()
            .map(use -> use.get(at))
            .filter(word -> word.raw().equals(most.getKey()))
            .findFirst()
        : Optional.empty();
  }
}
