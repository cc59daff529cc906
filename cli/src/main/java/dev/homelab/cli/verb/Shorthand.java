package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways to ask for help and for the version that people bring along from other tools, written
/// out as the verbs that answer: `-h` and `--help` at every place, `usage help`, `-V`.
///
/// Behind a declared verb `--help` before any `--`, and `-h` as its first argument, are the tool's;
/// all else is its program's.
final class Shorthand {
  private static final String HELP = "help";
  private static final String LONG = "--help";
  private static final String SHORT = "-h";
  private static final List<String> VERSION = List.of("-V", "--version");
  private static final String JSON = "--json";

  private final Registry registry;

  Shorthand(Registry registry) {
    this.registry = registry;
  }

  /// Whether the arguments of a verb ask for its help.
  static boolean asksForHelp(Registry.Match match) {
    List<String> given = match.arguments();
    if (given.isEmpty()) {
      return false;
    }
    if (match.verb().spec().declared() && !given.getFirst().equals(SHORT)) {
      return beforeDashes(given).contains(LONG);
    }
    return firstHelp(beforeDashes(given)) >= 0;
  }

  /// The help on a verb, as it is asked for in full.
  static List<String> helpOn(Registry.Match match) {
    return help(match.verb().spec().path().words(), match.arguments());
  }

  /// What arguments that begin with no verb ask for, in full; they themselves if nothing is known
  /// that they could mean.
  List<String> inFull(List<String> typed) {
    if (typed.isEmpty()) {
      return List.of(HELP);
    }
    if (VERSION.contains(typed.getFirst())) {
      List<String> full = new ArrayList<>(typed);
      full.set(0, "version");
      return full;
    }
    List<String> own = beforeDashes(typed);
    int at = firstHelp(own);
    if (at == 0) {
      return help(topic(own.subList(1, own.size())), own);
    }
    return at > 0 ? help(topic(own.subList(0, at)), own) : helpOnGroup(own).orElse(typed);
  }

  /// `usage help`, and `usage help top`.
  private Optional<List<String>> helpOnGroup(List<String> typed) {
    int at = typed.indexOf(HELP);
    if (at < 1 || registry.group(typed.subList(0, at)).isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(typed);
    words.remove(at);
    return Optional.of(help(topic(words), typed));
  }

  /// The verb that these words begin with, or else those before the first flag.
  private List<String> topic(List<String> words) {
    Optional<Registry.Match> match = registry.find(words);
    if (match.isPresent()) {
      return match.get().verb().spec().path().words();
    }
    return words.stream().takeWhile(word -> !word.startsWith("-")).toList();
  }

  private static List<String> help(List<String> topic, List<String> typed) {
    List<String> full = new ArrayList<>();
    full.add(HELP);
    full.addAll(topic);
    if (typed.contains(JSON)) {
      full.add(JSON);
    }
    return full;
  }

  private static int firstHelp(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(LONG) || words.get(i).equals(SHORT)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> beforeDashes(List<String> arguments) {
    int dashes = arguments.indexOf("--");
    return dashes < 0 ? arguments : arguments.subList(0, dashes);
  }
}
