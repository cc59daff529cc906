package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Unicode says about characters in names. Most of the mapping is the JDK's own (NFKD, lower
/// case, NFKC); the file, which `scripts/IdnaTable.java` makes, holds the rest.
///
/// @param known what may be in a name, once mapped
/// @param ignored what is left out
/// @param exceptions what is mapped otherwise than by the JDK's
/// @param before what may stand before a non-joiner
/// @param after what may stand after one
/// @param viramas what a joiner stands behind
record Uts46Table(
    BitSet known,
    BitSet ignored,
    Map<Integer, String> exceptions,
    BitSet before,
    BitSet after,
    BitSet viramas) {
  static final Uts46Table INSTANCE = read();

  /// What stands for a character; itself where it has no place in a name.
  String mapped(int c) {
    if (ignored.get(c)) {
      return "";
    }
    @Nullable String exception = exceptions.get(c);
    if (exception != null) {
      return exception;
    }
    return known.get(c) ? folded(c) : Character.toString(c);
  }

  /// Whether a character may be in a label, after mapping.
  boolean isValid(int c) {
    return known.get(c) && mapped(c).equals(Character.toString(c));
  }

  private static String folded(int c) {
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder lower = new StringBuilder();
    apart.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }

  private static Uts46Table read() {
    Map<String, String> lines = new HashMap<>();
    try (@Nullable InputStream in = Uts46Table.class.getResourceAsStream("uts46.txt")) {
      if (in == null) {
        throw new IllegalStateException("uts46.txt is missing");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        int space = line.indexOf(' ');
        lines.put(line.substring(0, space), line.substring(space + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Uts46Table(
        set(lines, "known"),
        set(lines, "ignored"),
        mappings(lines.getOrDefault("mapped", "")),
        set(lines, "before"),
        set(lines, "after"),
        set(lines, "virama"));
  }

  private static BitSet set(Map<String, String> lines, String name) {
    BitSet set = new BitSet();
    for (String range : lines.getOrDefault(name, "").split(" ")) {
      int hyphen = range.indexOf('-');
      int first = hex(hyphen < 0 ? range : range.substring(0, hyphen));
      set.set(first, (hyphen < 0 ? first : hex(range.substring(hyphen + 1))) + 1);
    }
    return set;
  }

  private static Map<Integer, String> mappings(String text) {
    Map<Integer, String> mappings = new HashMap<>();
    for (String mapping : text.split(" ")) {
      int equals = mapping.indexOf('=');
      StringBuilder target = new StringBuilder();
      for (String c : mapping.substring(equals + 1).split("\\+")) {
        target.appendCodePoint(hex(c));
      }
      mappings.put(hex(mapping.substring(0, equals)), target.toString());
    }
    return mappings;
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }
}
