package dev.homelab.cli.config;

import dev.homelab.cli.output.Quoted;
import dev.homelab.http.Redacted;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads a configuration file as TOML 1.0.
final class TomlReader {
  private static final Set<String> TABLES =
      Set.of("loki", "prometheus", "dial", "tls", "dns", "usage", "verb");
  private static final String NO_TOML = "this line is no TOML";
  private static final String INSECURE = "tls.insecure";

  private final String path;
  private final List<ConfigFile.Item> items = new ArrayList<>();
  private final List<VerbTable> verbs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private TomlReader(String path) {
    this.path = path;
  }

  static ConfigFile read(Path file) {
    TomlReader reader = new TomlReader(file.toString());
    try {
      String text = Files.readString(file);
      reader.take(Toml.parse(text), text);
    } catch (CharacterCodingException e) {
      return ConfigFile.unusable(reader.fatal(1, "expected UTF-8 text"));
    } catch (IOException e) {
      String name = e.getClass().getSimpleName().replace("Exception", "");
      return ConfigFile.unusable(reader.fatal(1, "can't be read (" + name + ")"));
    }
    return new ConfigFile(reader.items, reader.verbs, reader.problems);
  }

  private void take(TomlParseResult toml, String text) {
    for (TomlParseError error : toml.errors()) {
      int line = error.position().line();
      problems.add(fatal(line, hasSecret(text, line) ? NO_TOML : words(error)));
    }
    if (toml.hasErrors()) {
      return;
    }
    for (String name : toml.keySet()) {
      List<String> key = List.of(name);
      int line = line(toml, key);
      if (!TABLES.contains(name)) {
        problems.add(unknown(toml.get(key), name, line));
      } else if (name.equals("verb")) {
        takeVerbs(toml.get(key), line);
      } else if (toml.get(key) instanceof TomlTable table) {
        takeTable(name, table);
      } else {
        problems.add(fatal(line, "expected a table [" + name + "]"));
      }
    }
  }

  /// Tables in a list are verbs, by whatever name they were meant to go.
  private Problem unknown(@Nullable Object value, String name, int line) {
    String message = "unknown table or key " + Quoted.of(name);
    return value instanceof TomlArray ? leftOut(line, message) : warning(line, message);
  }

  /// Whether a line holds what may be a secret: the parser quotes pieces of what it doesn't expect.
  private static boolean hasSecret(String text, int line) {
    String content = text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("");
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean comment = c == '#' && (i == 0 || content.charAt(i - 1) == ' ');
      if (c == '@' || c == '?' || (c == '#' && !comment)) {
        return true;
      }
    }
    return false;
  }

  private static String words(TomlParseError error) {
    return String.valueOf(error.getMessage());
  }

  private void takeTable(String name, TomlTable table) {
    for (String key : table.keySet()) {
      String label = name + "." + key;
      int line = line(table, List.of(key));
      Object value = table.get(List.of(key));
      if (label.equals(INSECURE)) {
        takeList(label, value, line);
      } else if (name.equals("dial") || Key.labelled(label).isPresent()) {
        takeScalar(label, value, line);
      } else {
        problems.add(unknownKey(name, label, line));
      }
    }
  }

  /// A guess at what was meant in `[usage]` could record against somebody's will.
  private Problem unknownKey(String table, String label, int line) {
    String message = "unknown setting " + Quoted.of(label);
    return table.equals("usage") ? fatal(line, message) : warning(line, message);
  }

  private void takeScalar(String label, @Nullable Object value, int line) {
    switch (value) {
      case String text when !isNumber(label) -> add(label, text, line);
      case Boolean truth when label.equals(Key.USAGE_RECORDING.label()) ->
          add(label, truth.toString(), line);
      case Long number when isNumber(label) -> add(label, number.toString(), line);
      case null, default ->
          problems.add(fatal(line, Redacted.of(label) + ": expected " + expected(label)));
    }
  }

  private static boolean isNumber(String label) {
    return label.equals(Key.USAGE_MAX_MEGABYTES.label())
        || label.equals(Key.USAGE_MAX_DAYS.label());
  }

  private static String expected(String label) {
    if (isNumber(label)) {
      return "a whole number";
    }
    return label.equals(Key.USAGE_RECORDING.label()) ? "true or false" : "a text in quotes";
  }

  private void takeList(String label, @Nullable Object value, int line) {
    Optional<List<String>> texts = texts(value);
    if (texts.isEmpty()) {
      problems.add(fatal(line, label + ": expected a list of texts, such as [\"a.example\"]"));
      return;
    }
    texts.get().forEach(text -> add(label, text, line));
  }

  private void takeVerbs(@Nullable Object value, int line) {
    if (!(value instanceof TomlArray array)) {
      problems.add(fatal(line, "expected [[verb]] tables"));
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      int start = array.inputPositionOf(i).line();
      if (array.get(i) instanceof TomlTable table) {
        takeVerb(table, start);
      } else {
        problems.add(fatal(start, "expected a [[verb]] table"));
      }
    }
  }

  private void takeVerb(TomlTable table, int line) {
    for (String key : table.keySet()) {
      if (!Set.of("name", "tier", "summary", "run", "args").contains(key)) {
        problems.add(
            warning(line(table, List.of(key)), "unknown key " + Quoted.of(key) + " in [[verb]]"));
      }
    }
    Optional<List<String>> run = texts(table.get(List.of("run")));
    Optional<List<String>> args =
        table.contains(List.of("args"))
            ? texts(table.get(List.of("args")))
            : Optional.of(List.of());
    if (table.get(List.of("name")) instanceof String name
        && table.get(List.of("tier")) instanceof String tier
        && table.get(List.of("summary")) instanceof String summary
        && run.isPresent()
        && args.isPresent()) {
      verbs.add(
          new VerbTable(name, tier, summary, run.get(), args.get(), new Origin.File(path, line)));
    } else {
      problems.add(
          leftOut(
              line,
              "a [[verb]] needs the texts name, tier and summary and the list of texts run, and may"
                  + " have the list of texts args; it is left out"));
    }
  }

  private static Optional<List<String>> texts(@Nullable Object value) {
    if (!(value instanceof TomlArray array)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Object element : array.toList()) {
      if (!(element instanceof String text)) {
        return Optional.empty();
      }
      texts.add(text);
    }
    return Optional.of(texts);
  }

  private void add(String label, String text, int line) {
    items.add(new ConfigFile.Item(label, new Value(text, new Origin.File(path, line))));
  }

  private static int line(TomlTable table, List<String> key) {
    TomlPosition position = table.inputPositionOf(key);
    return position == null ? 1 : position.line();
  }

  private Problem fatal(int line, String message) {
    return new Problem(new Origin.File(path, line), message, true);
  }

  private Problem leftOut(int line, String message) {
    return new Problem(new Origin.File(path, line), message, Problem.Effect.VERB);
  }

  private Problem warning(int line, String message) {
    return new Problem(new Origin.File(path, line), message, false);
  }
}
