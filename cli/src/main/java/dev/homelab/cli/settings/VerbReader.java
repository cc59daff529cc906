package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import dev.homelab.cli.toml.Node.Table;
import dev.homelab.cli.toml.Toml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the `[[verb]]` tables of a file: which keys they hold, and whether each is of the right
/// kind. A verb that can't be read is left out, and the others stay.
final class VerbReader {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "tier",
          "summary",
          "run",
          "args",
          "host_has",
          "answers",
          "confirm",
          "env",
          "covers");
  private static final int HIGHEST_EXIT = 255;

  private final Problems problems;
  private final List<VerbTable> verbs = new ArrayList<>();

  VerbReader(Problems problems) {
    this.problems = problems;
  }

  /// Those that were read.
  List<VerbTable> verbs() {
    return verbs;
  }

  void take(Node value) {
    if (!(value instanceof Node.Array array)) {
      problems.fatal(value.line(), "expected [[verb]] tables");
      return;
    }
    for (Node element : array.elements()) {
      if (element instanceof Table table) {
        takeVerb(table);
      } else {
        problems.fatal(element.line(), "expected a [[verb]] table");
      }
    }
  }

  private void takeVerb(Table table) {
    tellUnknown(table);
    try {
      verbs.add(verb(table));
    } catch (Unreadable e) {
      problems.leftOut(e.line, e.getMessage() + "; it is left out");
    }
  }

  private void tellUnknown(Table table) {
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        String near = problems.isFull() ? "" : Suggestion.of(entry.getKey(), KEYS);
        problems.warning(
            entry.getValue().line(),
            "unknown key " + Toml.quoted(entry.getKey()) + " in [[verb]]" + near);
      }
    }
  }

  private VerbTable verb(Table table) throws Unreadable {
    Optional<List<String>> run = Texts.of(table.get("run"));
    if (!(table.get("name") instanceof Node.Text name)
        || !(table.get("tier") instanceof Node.Text tier)
        || !(table.get("summary") instanceof Node.Text summary)
        || run.isEmpty()) {
      throw new Unreadable(
          table, "a [[verb]] needs the texts name, tier and summary and the list of texts run");
    }
    Terms terms =
        new Terms(
            text(table, "host_has", "a program, such as \"kubectl\""),
            answers(table),
            text(table, "confirm", "a question, such as \"really?\""),
            env(table),
            texts(table, "covers", "raw commands, such as [\"kubectl logs\"]"));
    return new VerbTable(
        name.text(),
        tier.text(),
        summary.text(),
        run.get(),
        texts(table, "args", "names, such as [\"unit\", \"since=1h\"]"),
        terms,
        problems.origin(table.line()));
  }

  private static String text(Table table, String key, String what) throws Unreadable {
    Node value = table.get(key);
    if (value == null) {
      return "";
    }
    if (value instanceof Node.Text text && !text.text().isBlank()) {
      return text.text();
    }
    throw new Unreadable(value, key + " of a [[verb]]: expected " + what);
  }

  private static List<String> texts(Table table, String key, String what) throws Unreadable {
    Node value = table.get(key);
    if (value == null) {
      return List.of();
    }
    Optional<List<String>> texts = Texts.of(value);
    if (texts.isEmpty() || texts.get().stream().anyMatch(String::isBlank)) {
      throw new Unreadable(value, key + " of a [[verb]]: expected a list of " + what);
    }
    return texts.get();
  }

  private static List<Integer> answers(Table table) throws Unreadable {
    Node value = table.get("answers");
    List<Integer> codes = new ArrayList<>(0);
    if (value == null) {
      return codes;
    }
    if (value instanceof Node.Array array) {
      for (Node element : array.elements()) {
        if (element instanceof Node.Whole(long number, int line)
            && number >= 1
            && number <= HIGHEST_EXIT) {
          codes.add((int) number);
        } else {
          throw noAnswers(element);
        }
      }
      return codes;
    }
    throw noAnswers(value);
  }

  private static Unreadable noAnswers(Node at) {
    return new Unreadable(
        at, "answers of a [[verb]]: expected exit codes from 1 to 255, such as [1]");
  }

  /// Values are not told: they may be secrets.
  private static Map<String, String> env(Table table) throws Unreadable {
    Node value = table.get("env");
    if (value == null) {
      return Map.of();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    if (value instanceof Table given) {
      for (Map.Entry<String, Node> entry : given.entries().entrySet()) {
        String name = entry.getKey();
        boolean isName = !name.isEmpty() && name.indexOf('=') < 0 && name.indexOf('\0') < 0;
        if (isName
            && entry.getValue() instanceof Node.Text(String text, int line)
            && text.indexOf('\0') < 0) {
          variables.put(name, text);
        } else {
          throw noVariables(entry.getValue());
        }
      }
      return variables;
    }
    throw noVariables(value);
  }

  private static Unreadable noVariables(Node at) {
    return new Unreadable(
        at, "env of a [[verb]]: expected names with texts, such as { LANG = \"C\" }");
  }

  /// A table that is no verb.
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Unreadable(Node at, String message) {
      super(message);
      this.line = at.line();
    }
  }
}
