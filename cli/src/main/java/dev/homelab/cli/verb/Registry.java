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

  /// A registry of these verbs, which are all that there are.
  ///
  /// @throws IllegalArgumentException if two have one path
  public Registry(Collection<Verb> verbs) {
    this(verbs, List.of());
  }

  /// @param missing why verbs may be missing
  /// @throws IllegalArgumentException if two have one path
  public Registry(Collection<Verb> verbs, List<Absence> missing) {
    this.missing = missing;
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
