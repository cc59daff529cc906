package dev.homelab.cli.verb;

import dev.homelab.telemetry.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every verb of this run, built-in and declared, by its path.
public final class Registry {
  private final Map<String, Verb> verbs;
  private final Vocabulary vocabulary;
  private final List<Absence> missing;
  private final Map<String, Alias> aliases;

  /// A registry of these verbs, which are all that there are.
  ///
  /// @throws IllegalArgumentException if two have one path
  public Registry(Collection<Verb> verbs) {
    this(verbs, List.of(), Map.of());
  }

  /// @param missing why verbs may be missing
  /// @param aliases words that stand for verbs, by name, whether they can be used or not
  /// @throws IllegalArgumentException if two have one path
  public Registry(Collection<Verb> verbs, List<Absence> missing, Map<String, Alias> aliases) {
    this.missing = missing;
    this.aliases = aliases;
    this.verbs = HashMap.newHashMap(verbs.size());
    List<String> recorded = new ArrayList<>();
    for (Verb verb : verbs) {
      Spec spec = verb.spec();
      String path = spec.path().text();
      if (this.verbs.put(path, verb) != null) {
        throw new IllegalArgumentException("declared twice: " + path);
      }
      if (spec.recorded()) {
        recorded.add(path);
      }
    }
    this.vocabulary = Vocabulary.of(recorded);
  }

  /// A verb, its path, and the arguments that are left for it.
  public record Match(Verb verb, String path, List<String> arguments) {}

  /// The verb with the longest path that is a prefix of the arguments.
  public Optional<Match> find(List<String> arguments) {
    for (int n = Math.min(arguments.size(), Vocabulary.MAX_WORDS); n > 0; n--) {
      List<String> words = arguments.subList(0, n);
      String path = String.join(" ", words);
      Verb verb = verbs.get(path);
      if (verb != null && verb.spec().path().words().equals(words)) {
        List<String> rest = arguments.subList(n, arguments.size());
        return Optional.of(new Match(verb, path, rest));
      }
    }
    return Optional.empty();
  }

  /// The alias that the arguments begin with. Where a verb or a group begins with the same word,
  /// that is meant.
  public Optional<Alias> alias(List<String> arguments) {
    Alias alias = arguments.isEmpty() ? null : aliases.get(arguments.getFirst());
    return alias == null || isTaken(alias.name()) ? Optional.empty() : Optional.of(alias);
  }

  /// Whether a verb or a group begins with a word.
  boolean isTaken(String word) {
    for (String path : verbs.keySet()) {
      if (path.startsWith(word)
          && (path.length() == word.length() || path.charAt(word.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /// The aliases that stand for a verb, by name.
  public List<Alias> aliases() {
    return new TreeMap<>(aliases)
        .values().stream().filter(alias -> alias.fault(this).isEmpty()).toList();
  }

  /// The same with further verbs, which stand in place of those of their paths, and with other
  /// aliases.
  public Registry with(Collection<Verb> more, Map<String, Alias> others) {
    Map<String, Verb> all = new HashMap<>(verbs);
    more.forEach(verb -> all.put(verb.spec().path().text(), verb));
    return new Registry(all.values(), missing, others);
  }

  /// The verbs that are available, by path.
  public Collection<Verb> verbs() {
    return sorted().values();
  }

  /// The available verbs whose path starts with these words; all of them for none.
  public List<Verb> group(List<String> words) {
    return below(words).stream().filter(Verb::available).toList();
  }

  /// As [#group], with those that are not available on this machine.
  List<Verb> below(List<String> words) {
    return new TreeMap<>(verbs)
        .values().stream().filter(verb -> verb.spec().path().startsWith(words)).toList();
  }

  /// The paths nearest to what was typed.
  public List<String> nearest(List<String> typed) {
    int longest = typed.indexOf("--") < 0 ? typed.size() : typed.indexOf("--");
    for (int n = Math.min(longest, Vocabulary.MAX_WORDS); n > 0; n--) {
      List<String> near = Nearest.of(String.join(" ", typed.subList(0, n)), sorted().keySet());
      if (!near.isEmpty()) {
        return near;
      }
    }
    return List.of();
  }

  private TreeMap<String, Verb> sorted() {
    TreeMap<String, Verb> sorted = new TreeMap<>(verbs);
    sorted.values().removeIf(verb -> !verb.available());
    return sorted;
  }

  /// Why verbs may be missing: lines that name a place in the configuration. Usually none.
  public List<Absence> missing() {
    return missing;
  }

  /// The names that may be recorded.
  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
