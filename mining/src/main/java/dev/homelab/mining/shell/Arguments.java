package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Catalogue.Flag;
import dev.homelab.mining.shell.Word.Literal;
import dev.homelab.mining.shell.Word.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The arguments of one program, read up to where another program stands in them. Sub-commands
/// come first, then the flags in the order of their names, then the operands.
final class Arguments {
  /// The most operands that a template tells apart.
  private static final int OPERANDS = 3;

  private final Shell shell;
  private final List<String> texts;
  private final List<Word> words = new ArrayList<>();
  private final Map<String, Setting> flags = new TreeMap<>();
  private final List<String> operands = new ArrayList<>();
  private final List<String> more = new ArrayList<>();
  private final boolean operandsFirst;
  private Place place;
  private int at;

  /// A flag as it was set.
  private record Setting(Word word, List<String> values) {}

  Arguments(Shell shell, Word program, Place place, List<String> texts) {
    this.shell = shell;
    this.place = place;
    this.texts = texts;
    this.operandsFirst = place.path().equals("find");
    words.add(program);
  }

  Part.One read(String program, boolean known, int depth) {
    while (at < texts.size()) {
      String text = texts.get(at);
      if (text.equals("--") || runsAnother()) {
        int from = text.equals("--") ? at + 1 : at;
        if (Shell.runsInside(place.path()) && depth < Shell.DEEPEST && from < texts.size()) {
          return inside(program, known, shell.inside(texts.subList(from, texts.size()), depth + 1));
        }
        operands.addAll(texts.subList(from, texts.size()));
        break;
      }
      next(text);
    }
    return done(program, known);
  }

  /// Whether what stands here is run in the container that the operand before it names.
  private boolean runsAnother() {
    return !operands.isEmpty() && Shell.runsOperands(place.path());
  }

  private void next(String text) {
    if (isFlag(text)) {
      flag(text);
      return;
    }
    if (operands.isEmpty() && place.subCommand(text).isPresent()) {
      words.add(place.subCommand(text).get());
      place = place.enter(text).orElse(place);
    } else {
      operands.add(text);
    }
    at++;
  }

  private static boolean isFlag(String text) {
    int letter = text.startsWith("--") ? 2 : 1;
    return text.startsWith("-") && text.length() > letter && isLetter(text.charAt(letter));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void flag(String text) {
    at++;
    int equals = text.indexOf('=');
    if (equals > 2 && isName(text, equals)) {
      set(text.substring(0, equals), text.substring(equals + 1));
    } else if (takesValue(text)) {
      if (at < texts.size()) {
        set(text, texts.get(at++));
      } else {
        set(text);
      }
    } else {
      bare(text);
    }
  }

  private void bare(String text) {
    boolean single = !text.startsWith("--");
    if (single && text.length() > 2 && areFlags(text)) {
      for (int i = 1; i < text.length(); i++) {
        set("-" + text.charAt(i));
      }
    } else if (place.flag(text).isPresent()) {
      set(text);
    } else if (single && takesValue(text.substring(0, 2))) {
      set(text.substring(0, 2), text.substring(2));
    } else if (text.length() == 2 || (!single && isName(text, text.length()))) {
      set(text);
    } else {
      operands.add(text);
    }
  }

  /// Whether every letter is a flag of its own.
  private boolean areFlags(String text) {
    for (int i = 1; i < text.length(); i++) {
      String flag = "-" + text.charAt(i);
      if (place.flag(flag).isEmpty() || (i == 1 && takesValue(flag))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String text, int end) {
    for (int i = text.startsWith("--") ? 2 : 1; i < end; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && c != '-' && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private boolean takesValue(String flag) {
    return place.flag(flag).map(Flag::takesValue).orElse(false);
  }

  private void set(String flag) {
    setting(flag);
  }

  private void set(String flag, String value) {
    setting(flag).values().add(value);
  }

  private Setting setting(String flag) {
    Word word = place.flag(flag).<Word>map(Flag::word).orElseGet(() -> new Literal(flag));
    return flags.computeIfAbsent(word.text(), _ -> new Setting(word, new ArrayList<>()));
  }

  private Part.One inside(String program, boolean known, Part.One inner) {
    List<String> values = new ArrayList<>();
    close(values);
    words.add(Mark.INSIDE);
    words.addAll(inner.words());
    values.addAll(inner.values());
    more.addAll(inner.more());
    return new Part.One(words, values, more, program, known && inner.whole());
  }

  private Part.One done(String program, boolean known) {
    List<String> values = new ArrayList<>();
    close(values);
    Set<String> names = new HashSet<>(flags.keySet());
    boolean asks = shell.roles().asks(program, names, texts.isEmpty());
    return new Part.One(words, values, more, program, known && !asks);
  }

  private void close(List<String> values) {
    if (operandsFirst) {
      closeOperands(values);
      closeFlags(values);
    } else {
      closeFlags(values);
      closeOperands(values);
    }
  }

  private void closeFlags(List<String> values) {
    for (Setting setting : flags.values()) {
      words.add(setting.word());
      if (!setting.values().isEmpty()) {
        words.add(Mark.VALUE);
        values.add(setting.values().getFirst());
        more.addAll(setting.values().subList(1, setting.values().size()));
      }
    }
  }

  private void closeOperands(List<String> values) {
    int few = Math.min(OPERANDS, operands.size());
    for (String operand : operands.subList(0, few)) {
      words.add(Mark.VALUE);
      values.add(operand);
    }
    if (operands.size() > few) {
      words.add(Mark.MORE);
      more.addAll(operands.subList(few, operands.size()));
    }
  }
}
