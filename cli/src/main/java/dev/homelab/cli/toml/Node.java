package dev.homelab.cli.toml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value in a document.
public sealed interface Node {
  /// The line of its key, of its header, or, within a list, its own; counted from 1.
  int line();

  /// A string.
  record Text(String text, int line) implements Node {}

  /// An integer.
  record Whole(long number, int line) implements Node {}

  /// A boolean.
  record Truth(boolean truth, int line) implements Node {}

  /// A number with a fraction, a date or a time, which no setting takes: its value is not kept.
  record Unused(int line) implements Node {}

  /// A list.
  final class Array implements Node {
    private final List<Node> elements = new ArrayList<>(2);
    private final boolean byHeaders;
    private final int line;

    /// @param byHeaders whether its elements are tables that have a header each
    Array(boolean byHeaders, int line) {
      this.byHeaders = byHeaders;
      this.line = line;
    }

    void add(Node element) {
      elements.add(element);
    }

    boolean isByHeaders() {
      return byHeaders;
    }

    /// The elements, in their order.
    public List<Node> elements() {
      return elements;
    }

    @Override
    public int line() {
      return line;
    }
  }

  /// A table.
  final class Table implements Node {
    /// What has made a table, and so who may still add to it.
    enum Maker {
      /// A longer header that begins with its name: its own header may follow.
      PASSING,
      /// Its own header, which no other may repeat.
      HEADER,
      /// A dotted key: only further dotted keys and longer headers may add to it.
      DOTTED_KEY,
      /// Braces, which hold all of it.
      BRACES
    }

    private final Map<String, Node> entries = LinkedHashMap.newLinkedHashMap(2);
    private final int line;
    private Maker maker;

    Table(Maker maker, int line) {
      this.maker = maker;
      this.line = line;
    }

    Maker maker() {
      return maker;
    }

    void madeBy(Maker now) {
      maker = now;
    }

    void put(String key, Node value) {
      entries.put(key, value);
    }

    /// The value of a key, if it has one.
    public @Nullable Node get(String key) {
      return entries.get(key);
    }

    /// Keys and values, in the order of the document.
    public Map<String, Node> entries() {
      return entries;
    }

    @Override
    public int line() {
      return line;
    }
  }
}
