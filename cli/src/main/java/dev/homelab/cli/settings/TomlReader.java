package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import dev.homelab.cli.toml.Node.Table;
import dev.homelab.cli.toml.Toml;
import dev.homelab.cli.toml.TomlFault;
import dev.homelab.http.Redacted;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a configuration file as TOML 1.0.
final class TomlReader {
  private static final Set<String> TABLES =
      Set.of("loki", "prometheus", "dial", "tls", "dns", "usage", "verb");
  private static final Set<String> VERB_KEYS = Set.of("name", "tier", "summary", "run", "args");
  private static final String NO_TOML = "this line is no TOML";
  private static final String INSECURE = "tls.insecure";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final List<ConfigFile.Item> items = new ArrayList<>();
  private final List<VerbTable> verbs = new ArrayList<>();
  private final Problems problems = new Problems();

  private TomlReader(String path) {
    this.path = path;
  }

  /// What a file says. Never fails: what can't be read is a problem.
  ///
  /// @param path its name, for the origin of what is in it
  static ConfigFile read(String path, byte[] content) {
    TomlReader reader = new TomlReader(path);
    try {
      reader.take(Toml.parse(text(content)));
    } catch (TomlFault e) {
      boolean tells = mayTellASecret(content, e.line());
      return ConfigFile.unusable(reader.fatal(e.line(), tells ? NO_TOML : e.getMessage()));
    } catch (NotUtf8 e) {
      return ConfigFile.unusable(reader.fatal(e.line, "expected UTF-8 text"));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return ConfigFile.unusable(reader.fatal(1, "there is not enough memory to read it"));
    }
    return new ConfigFile(reader.items, reader.verbs, reader.problems.told());
  }

  /// A byte that is no part of a character, and its line.
  private static final class NotUtf8 extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    NotUtf8(int line) {
      this.line = line;
    }
  }

  /// The text without the mark that some editors put before it.
  private static String text(byte[] content) throws NotUtf8 {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
      throw new NotUtf8(lineAt(content, bytes.position()));
    }
    text.flip();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return text.subSequence(marked ? 1 : 0, text.length()).toString();
  }

  private static int lineAt(byte[] content, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private void take(Table toml) {
    for (Map.Entry<String, Node> entry : toml.entries().entrySet()) {
      String name = entry.getKey();
      Node value = entry.getValue();
      if (!TABLES.contains(name)) {
        problems.add(unknown(value, name));
      } else if (name.equals("verb")) {
        takeVerbs(value);
      } else if (value instanceof Table table) {
        takeTable(name, table);
      } else {
        problems.add(fatal(value, "expected a table [" + name + "]"));
      }
    }
  }

  /// Tables in a list are verbs, by whatever name they were meant to go.
  private Problem unknown(Node value, String name) {
    String message = "unknown table or key " + Toml.quoted(name);
    return value instanceof Node.Array ? leftOut(value, message) : warning(value, message);
  }

  /// Whether a line holds what may be a secret: a fault quotes pieces of what was not expected.
  private static boolean mayTellASecret(byte[] content, int line) {
    int at = 0;
    for (int passed = 1; passed < line && at < content.length; at++) {
      passed += content[at] == '\n' ? 1 : 0;
    }
    for (int i = at; i < content.length && content[i] != '\n'; i++) {
      boolean comment = content[i] == '#' && (i == at || content[i - 1] == ' ');
      if (content[i] == '@' || content[i] == '?' || (content[i] == '#' && !comment)) {
        return true;
      }
    }
    return false;
  }

  private void takeTable(String name, Table table) {
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      String label = name + "." + entry.getKey();
      Node value = entry.getValue();
      if (label.equals(INSECURE)) {
        takeList(label, value);
      } else if (name.equals("dial") || Key.labelled(label).isPresent()) {
        takeScalar(label, value);
      } else {
        problems.add(unknownKey(name, label, value));
      }
    }
  }

  /// A guess at what was meant in `[usage]` could record against somebody's will.
  private Problem unknownKey(String table, String label, Node value) {
    String message = "unknown setting " + Toml.quoted(label);
    return table.equals("usage") ? fatal(value, message) : warning(value, message);
  }

  private void takeScalar(String label, Node value) {
    if (isNumber(label) && value instanceof Node.Whole(long number, int line)) {
      add(label, Long.toString(number), line);
    } else if (!isNumber(label) && value instanceof Node.Text(String text, int line)) {
      add(label, text, line);
    } else if (label.equals(Key.USAGE_RECORDING.label())
        && value instanceof Node.Truth(boolean truth, int line)) {
      add(label, Boolean.toString(truth), line);
    } else {
      problems.add(fatal(value, Redacted.of(label) + ": expected " + expected(label)));
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

  private void takeList(String label, Node value) {
    Optional<List<String>> texts = texts(value);
    if (texts.isEmpty()) {
      problems.add(fatal(value, label + ": expected a list of texts, such as [\"a.example\"]"));
      return;
    }
    for (String text : texts.get()) {
      add(label, text, value.line());
    }
  }

  private void takeVerbs(Node value) {
    if (!(value instanceof Node.Array array)) {
      problems.add(fatal(value, "expected [[verb]] tables"));
      return;
    }
    for (Node element : array.elements()) {
      if (element instanceof Table table) {
        takeVerb(table);
      } else {
        problems.add(fatal(element, "expected a [[verb]] table"));
      }
    }
  }

  private void takeVerb(Table table) {
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      if (!VERB_KEYS.contains(entry.getKey())) {
        String name = Toml.quoted(entry.getKey());
        problems.add(warning(entry.getValue(), "unknown key " + name + " in [[verb]]"));
      }
    }
    Optional<List<String>> run = texts(table.get("run"));
    Optional<List<String>> args =
        table.get("args") == null ? Optional.of(List.of()) : texts(table.get("args"));
    if (table.get("name") instanceof Node.Text name
        && table.get("tier") instanceof Node.Text tier
        && table.get("summary") instanceof Node.Text summary
        && run.isPresent()
        && args.isPresent()) {
      Origin.File origin = new Origin.File(path, table.line());
      verbs.add(
          new VerbTable(name.text(), tier.text(), summary.text(), run.get(), args.get(), origin));
    } else {
      problems.add(
          leftOut(
              table,
              "a [[verb]] needs the texts name, tier and summary and the list of texts run, and may"
                  + " have the list of texts args; it is left out"));
    }
  }

  private static Optional<List<String>> texts(@Nullable Node value) {
    if (!(value instanceof Node.Array array)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Node element : array.elements()) {
      if (!(element instanceof Node.Text text)) {
        return Optional.empty();
      }
      texts.add(text.text());
    }
    return Optional.of(texts);
  }

  private void add(String label, String text, int line) {
    items.add(new ConfigFile.Item(label, new Value(text, new Origin.File(path, line))));
  }

  private Problem fatal(Node at, String message) {
    return fatal(at.line(), message);
  }

  private Problem fatal(int line, String message) {
    return new Problem(new Origin.File(path, line), message, true);
  }

  private Problem leftOut(Node at, String message) {
    return new Problem(new Origin.File(path, at.line()), message, Problem.Effect.VERB);
  }

  private Problem warning(Node at, String message) {
    return new Problem(new Origin.File(path, at.line()), message, false);
  }
}
