package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Word.Mark;
import dev.homelab.mining.shell.Word.PublicWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The programs that are publicly known, with their sub-commands and flags. Only a word that stands
/// in a resource of this module becomes a [CatalogueWord].
///
/// The resources have a line for each program, or program and sub-commands, which in
/// `catalogue.txt` are sorted: its path, its flags and its sub-commands, separated by tabs. `-n=`
/// takes a value, `--lines:-n` is another name of `-n`, `po:pods` of `pods`. Lines are looked up in
/// the text and read when they are asked for.
///
/// Not for several threads at once.
public final class Catalogue {
  private static final String XARGS = "xargs";

  private final String lines;
  private final Map<String, String> additions = new HashMap<>();
  private final Map<String, Entry> read = new HashMap<>();

  private Catalogue(String lines, String additions) {
    this.lines = lines;
    for (String line : additions.split("\n")) {
      if (!line.startsWith("#")) {
        this.additions.put(line.substring(0, pathEnd(line, 0)), line);
      }
    }
  }

  /// A flag by its shortest name.
  record Flag(CatalogueWord word, boolean takesValue) {}

  /// What may follow a path.
  record Entry(Map<String, Flag> flags, Map<String, CatalogueWord> subCommands) {
    boolean isEmpty() {
      return flags.isEmpty() && subCommands.isEmpty();
    }
  }

  /// The catalogue that comes with this module.
  public static Catalogue load() {
    return new Catalogue(resource("catalogue.txt"), resource("additions.txt"));
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The name of a program; empty for any other text.
  public Optional<CatalogueWord> program(String name) {
    boolean known =
        name.indexOf(' ') < 0
            && name.indexOf('\t') < 0
            && name.indexOf('\n') < 0
            && (find(name) >= 0 || additions.containsKey(name));
    return known ? Optional.of(new CatalogueWord(name)) : Optional.empty();
  }

  /// The words of a step that were written out, each where it may stand; empty if any is not in the
  /// catalogue there.
  public Optional<List<PublicWord>> step(List<String> texts) {
    List<PublicWord> words = new ArrayList<>();
    Optional<Place> place = Optional.empty();
    for (String text : texts) {
      Optional<Mark> mark = mark(text);
      if (mark.isPresent()) {
        place = mark.get().opensCommand() ? Optional.empty() : place;
        words.add(mark.get());
        continue;
      }
      Optional<CatalogueWord> word =
          place.isEmpty() ? program(text) : place.flatMap(now -> now.word(text));
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
      place = text.equals(XARGS) && place.isEmpty() ? place : next(place, text);
    }
    return Optional.of(words);
  }

  private Optional<Place> next(Optional<Place> place, String text) {
    return Optional.of(
        place.isEmpty() ? new Place(this, text) : place.get().enter(text).orElse(place.get()));
  }

  private static Optional<Mark> mark(String text) {
    for (Mark mark : Mark.values()) {
      if (mark.text().equals(text)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /// What may follow a program and its sub-commands, joined by spaces.
  Entry entry(String path) {
    return read.computeIfAbsent(path, this::read);
  }

  private Entry read(String path) {
    Entry entry = new Entry(new HashMap<>(), new HashMap<>());
    int from = find(path);
    if (from >= 0) {
      fill(entry, lines.substring(from, lines.indexOf('\n', from)));
    }
    fill(entry, additions.getOrDefault(path, ""));
    return entry;
  }

  private static void fill(Entry entry, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length > 1) {
      for (String flag : columns[1].split(" ")) {
        fillFlag(entry.flags, flag);
      }
    }
    if (columns.length > 2) {
      for (String name : columns[2].split(" ")) {
        int colon = name.indexOf(':');
        entry.subCommands.put(
            colon < 0 ? name : name.substring(0, colon),
            new CatalogueWord(name.substring(colon + 1)));
      }
    }
  }

  private static void fillFlag(Map<String, Flag> flags, String flag) {
    int colon = flag.indexOf(':');
    if (colon > 0) {
      String name = flag.substring(colon + 1);
      flags.put(flag.substring(0, colon), Objects.requireNonNull(flags.get(name), name));
    } else if (!flag.isEmpty()) {
      boolean takesValue = flag.endsWith("=");
      String name = takesValue ? flag.substring(0, flag.length() - 1) : flag;
      flags.put(name, new Flag(new CatalogueWord(name), takesValue));
    }
  }

  /// Where the line of a path begins; negative if there is none.
  private int find(String path) {
    int low = 0;
    int high = lines.length();
    while (low < high) {
      int line = lines.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      int order = lines.substring(line, pathEnd(lines, line)).compareTo(path);
      if (order == 0) {
        return line;
      }
      if (order < 0) {
        low = lines.indexOf('\n', line) + 1;
      } else {
        high = line;
      }
    }
    return -1;
  }

  private static int pathEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }
}
