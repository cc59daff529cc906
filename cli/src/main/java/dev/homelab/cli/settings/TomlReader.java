package dev.homelab.cli.settings;

import dev.homelab.cli.output.ShellWord;
import dev.homelab.cli.toml.Node;
import dev.homelab.cli.toml.Node.Table;
import dev.homelab.cli.toml.Toml;
import dev.homelab.cli.toml.TomlFault;
import dev.homelab.http.Redacted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads a configuration file as TOML 1.0: which settings it holds, and whether each is of the
/// right kind. What a setting's text says is for its [Key].
final class TomlReader {
  /// A setting that is a list.
  static final String INSECURE = "tls.insecure";

  /// The table of words that stand for verbs.
  static final String ALIAS = "alias";

  private static final String INCLUDE = "include";
  private static final String VERB = "verb";
  private static final String DIAL = "dial";
  private static final Set<String> NAMES =
      Set.of(
          "loki", "prometheus", "http", DIAL, "tls", "dns", "usage", "next", ALIAS, VERB, INCLUDE);
  private static final String CLIENT = "expected a table such as [tls.client.\"*.lab.example\"]";
  private static final String NO_TOML = "this line is no TOML";

  private final Problems problems;
  private final List<Value> includes = new ArrayList<>(0);
  private final List<ConfigFile.Item> items = new ArrayList<>();
  private final VerbReader verbs;

  private TomlReader(String path) {
    this.problems = new Problems(path);
    this.verbs = new VerbReader(problems);
  }

  /// What a file says. Never fails: what can't be read is a problem.
  ///
  /// @param path its name, for the origin of what is in it
  static ConfigFile read(String path, byte[] content) {
    TomlReader reader = new TomlReader(path);
    try {
      reader.take(Toml.parse(FileText.of(content)));
    } catch (TomlFault e) {
      boolean tells = FileText.mayTellASecret(content, e.line());
      return unusable(path, e.line(), tells ? NO_TOML : e.getMessage());
    } catch (FileText.NotUtf8 e) {
      return unusable(path, e.line(), "expected UTF-8 text");
    } catch (OutOfMemoryError | StackOverflowError e) {
      return unusable(path, 1, "there is not enough memory to read it");
    }
    return new ConfigFile(
        reader.includes, reader.items, reader.verbs.verbs(), reader.problems.told());
  }

  private static ConfigFile unusable(String path, int line, String message) {
    return ConfigFile.unusable(new Problem(new Origin.File(path, line), message, true));
  }

  private void take(Table toml) {
    for (Map.Entry<String, Node> entry : toml.entries().entrySet()) {
      String name = entry.getKey();
      Node value = entry.getValue();
      if (name.equals(INCLUDE)) {
        takeIncludes(value);
      } else if (!NAMES.contains(name)) {
        takeUnknown(name, value);
      } else if (name.equals(VERB)) {
        verbs.take(value);
      } else if (value instanceof Table table) {
        takeTable(name, table);
      } else {
        problems.fatal(value.line(), "expected a table [" + name + "]");
      }
    }
  }

  /// Fatal where it is no list: what was to be included may say that nothing is to be recorded.
  private void takeIncludes(Node value) {
    Optional<List<String>> texts = Texts.of(value);
    if (texts.isEmpty()) {
      problems.fatal(value.line(), INCLUDE + ": expected a list of files, such as [\"pack.toml\"]");
      return;
    }
    for (String text : texts.get()) {
      includes.add(new Value(text, problems.origin(value.line())));
    }
  }

  /// Tables in a list are verbs, by whatever name they were meant to go.
  private void takeUnknown(String name, Node value) {
    String near = problems.isFull() ? "" : Suggestion.of(name, NAMES);
    String message = "unknown table or key " + Toml.quoted(name) + near;
    if (value instanceof Node.Array) {
      problems.leftOut(value.line(), message);
    } else {
      problems.warning(value.line(), message);
    }
  }

  private void takeTable(String name, Table table) {
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      String label = name + "." + entry.getKey();
      Node value = entry.getValue();
      Optional<Key<?>> key = Key.labelled(label);
      if (label.equals(ClientKey.TABLE)) {
        takeClients(value);
      } else if (label.equals(INSECURE)) {
        takeList(label, value);
      } else if (key.isPresent()) {
        takeSetting(key.get(), value);
      } else if (name.equals(ALIAS)) {
        takeAlias(label, value);
      } else if (name.equals(DIAL)) {
        takeRule(label, value);
      } else {
        takeUnknown(name, label, value);
      }
    }
  }

  /// A guess at what was meant in `[usage]` could record against somebody's will.
  private void takeUnknown(String table, String label, Node value) {
    String near = problems.isFull() ? "" : Suggestion.of(label, labels());
    String message = "unknown setting " + Toml.quoted(label) + near;
    if (table.equals("usage")) {
      problems.fatal(value.line(), message);
    } else {
      problems.warning(value.line(), message);
    }
  }

  private static Collection<String> labels() {
    Set<String> labels = new TreeSet<>(Set.of(INSECURE));
    for (Key<?> key : Key.all()) {
      labels.add(key.label());
    }
    return labels;
  }

  private void takeSetting(Key<?> key, Node value) {
    String text = key.type().written(value);
    if (text == null) {
      problems.fatal(value.line(), key.label() + ": expected " + key.type().kind());
    } else {
      add(key.label(), text, value.line());
    }
  }

  private void takeClients(Node value) {
    if (!(value instanceof Table hosts)) {
      problems.fatal(value.line(), CLIENT);
      return;
    }
    for (Map.Entry<String, Node> host : hosts.entries().entrySet()) {
      if (host.getValue() instanceof Table files) {
        takeClient(host.getKey(), files);
      } else {
        problems.fatal(host.getValue().line(), CLIENT);
      }
    }
  }

  private void takeClient(String host, Table files) {
    for (Map.Entry<String, Node> file : files.entries().entrySet()) {
      String label = ClientKey.TABLE + "." + host + "." + file.getKey();
      if (ClientKey.named(file.getKey()) != null) {
        takeRule(label, file.getValue());
      } else {
        String kind = file.getValue() instanceof Table ? ": " + CLIENT : "";
        problems.warning(
            file.getValue().line(), "unknown setting " + Toml.quoted(Redacted.of(label)) + kind);
      }
    }
  }

  private void takeRule(String label, Node value) {
    if (value instanceof Node.Text(String text, int line)) {
      add(label, text, line);
    } else {
      problems.fatal(value.line(), Redacted.of(label) + ": expected a text in quotes");
    }
  }

  /// A list of words is kept as the text that stands for the same. What is neither concerns no
  /// other line.
  private void takeAlias(String label, Node value) {
    Optional<List<String>> words = Texts.of(value);
    if (value instanceof Node.Text(String text, int line)) {
      add(label, text, line);
    } else if (words.isPresent()) {
      add(label, String.join(" ", words.get().stream().map(ShellWord::of).toList()), value.line());
    } else {
      problems.warning(
          value.line(),
          Redacted.of(label) + ": expected a text such as \"usage top\", or a list of words");
    }
  }

  private void takeList(String label, Node value) {
    Optional<List<String>> texts = Texts.of(value);
    if (texts.isEmpty()) {
      problems.fatal(value.line(), label + ": expected a list of texts, such as [\"a.example\"]");
      return;
    }
    for (String text : texts.get()) {
      add(label, text, value.line());
    }
  }

  private void add(String label, String text, int line) {
    items.add(new ConfigFile.Item(label, new Value(text, problems.origin(line))));
  }
}
