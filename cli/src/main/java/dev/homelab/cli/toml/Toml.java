package dev.homelab.cli.toml;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.toml.Node.Table;
import dev.homelab.cli.toml.Node.Table.Maker;
import dev.homelab.http.Redacted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a TOML 1.0 document, up to its first fault.
///
/// Its time and its memory grow with the document's length alone: with 1 MiB it takes less than 50
/// MiB at worst. Lists and inline tables may lie in each other [#DEPTH] deep, which 300 KiB of
/// stack hold.
public final class Toml {
  /// How deep lists and inline tables may lie in each other.
  static final int DEPTH = 1000;

  private static final int SHOWN = 60;

  private final Source source;
  private final Strings strings;
  private final Scalars scalars;
  private final Table root = new Table(Maker.HEADER, 1);
  private Table current = root;

  private Toml(String text) {
    this.source = new Source(text);
    this.strings = new Strings(source);
    this.scalars = new Scalars(source);
  }

  /// The document's tables.
  ///
  /// @throws TomlFault naming its first fault
  public static Table parse(String text) throws TomlFault {
    Toml toml = new Toml(text);
    toml.document();
    return toml.root;
  }

  /// A name in quotes, cut to a length that fits a message, without what may be a secret.
  public static String quoted(String name) {
    String shown = Redacted.of(name);
    return Quoted.of(shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…");
  }

  private void document() throws TomlFault {
    source.skipLines();
    while (source.peek() != Source.END) {
      if (source.peek() == '[') {
        header();
      } else {
        entry(current, 0);
      }
      source.endLine();
      source.skipLines();
    }
  }

  private void header() throws TomlFault {
    int line = source.line();
    boolean list = source.take("[[");
    if (!list) {
      source.skip(1);
    }
    List<String> names = key();
    if (!source.take(list ? "]]" : "]")) {
      throw source.expected("'" + (list ? "]]" : "]") + "' after the name of the table");
    }
    Table above = root;
    for (String name : names.subList(0, names.size() - 1)) {
      above = passing(above, name, line);
    }
    current = list ? listed(above, names.getLast(), line) : headed(above, names.getLast(), line);
  }

  /// A table that a longer header goes through.
  private Table passing(Table above, String name, int line) throws TomlFault {
    return switch (above.get(name)) {
      case null -> made(above, name, Maker.PASSING, line);
      case Table table when table.maker() != Maker.BRACES -> table;
      case Node.Array array when array.isByHeaders() && last(array) instanceof Table table -> table;
      case Node other -> throw taken(name, other);
    };
  }

  private static @Nullable Node last(Node.Array array) {
    return array.elements().getLast();
  }

  private Table headed(Table above, String name, int line) throws TomlFault {
    return switch (above.get(name)) {
      case null -> made(above, name, Maker.HEADER, line);
      case Table table when table.maker() == Maker.PASSING -> {
        table.madeBy(Maker.HEADER);
        yield table;
      }
      case Node other -> throw taken(name, other);
    };
  }

  private Table listed(Table above, String name, int line) throws TomlFault {
    Table table = new Table(Maker.HEADER, line);
    switch (above.get(name)) {
      case null -> {
        Node.Array array = new Node.Array(true, line);
        array.add(table);
        above.put(name, array);
      }
      case Node.Array array when array.isByHeaders() -> array.add(table);
      case Node other -> throw taken(name, other);
    }
    return table;
  }

  private static Table made(Table above, String name, Maker maker, int line) {
    Table table = new Table(maker, line);
    above.put(name, table);
    return table;
  }

  private TomlFault taken(String name, Node by) {
    return source.fault(quoted(name) + " is there already, since line " + by.line());
  }

  /// A key and its value.
  private void entry(Table into, int depth) throws TomlFault {
    int line = source.line();
    List<String> names = key();
    if (!source.take('=')) {
      throw source.expected("'=' after the key " + quoted(String.join(".", names)));
    }
    source.skipBlanks();
    Table above = into;
    for (String name : names.subList(0, names.size() - 1)) {
      above = dotted(above, name, line);
    }
    Node there = above.get(names.getLast());
    if (there != null) {
      throw taken(names.getLast(), there);
    }
    above.put(names.getLast(), value(line, depth));
  }

  /// A table that a dotted key goes through.
  private Table dotted(Table above, String name, int line) throws TomlFault {
    return switch (above.get(name)) {
      case null -> made(above, name, Maker.DOTTED_KEY, line);
      case Table table when table.maker() == Maker.PASSING || table.maker() == Maker.DOTTED_KEY -> {
        table.madeBy(Maker.DOTTED_KEY);
        yield table;
      }
      case Node other -> throw taken(name, other);
    };
  }

  /// Names with dots between them, and the blanks around.
  private List<String> key() throws TomlFault {
    List<String> names = new ArrayList<>(2);
    do {
      source.skipBlanks();
      names.add(name());
      source.skipBlanks();
    } while (source.take('.'));
    return names;
  }

  private String name() throws TomlFault {
    if (strings.begins()) {
      return strings.line();
    }
    int start = source.at();
    while (isBare(source.peek())) {
      source.skip(1);
    }
    if (source.at() == start) {
      throw source.expected("a key of letters, digits, '-' and '_', or one in quotes");
    }
    return source.since(start);
  }

  private static boolean isBare(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  private Node value(int line, int depth) throws TomlFault {
    if (depth > DEPTH) {
      throw source.fault("lists and tables lie in each other more than " + DEPTH + " deep");
    }
    if (strings.begins()) {
      return new Node.Text(strings.read(), line);
    }
    if (source.take('[')) {
      return array(line, depth);
    }
    return source.take('{') ? inlineTable(line, depth) : scalars.read(line);
  }

  private Node array(int line, int depth) throws TomlFault {
    Node.Array array = new Node.Array(false, line);
    source.skipLines();
    while (!source.take(']')) {
      array.add(value(source.line(), depth + 1));
      source.skipLines();
      if (!source.take(',') && source.peek() != ']') {
        throw source.expected("',' or ']' in the list that begins in line " + line);
      }
      source.skipLines();
    }
    return array;
  }

  private Node inlineTable(int line, int depth) throws TomlFault {
    Table table = new Table(Maker.BRACES, line);
    source.skipBlanks();
    if (source.take('}')) {
      return table;
    }
    do {
      entry(table, depth + 1);
      source.skipBlanks();
    } while (source.take(','));
    if (!source.take('}')) {
      throw source.expected("',' or '}' in the table that begins in line " + line);
    }
    return table;
  }
}
