package dev.homelab.cli.completion;

import dev.homelab.cli.completion.Place.Reader;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Type;
import dev.homelab.cli.verb.Verb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every place on a command line where something can be offered, from what verbs say of themselves.
final class Places {
  private static final Offer VERSION = new Offer("--version", "the version of this tool");
  private static final Offer HELP = new Offer("--help", "what it takes, with examples");

  private final List<Place> places = new ArrayList<>();

  private Places() {}

  /// @param verbs by path
  static List<Place> of(Collection<Verb> verbs) {
    return of(verbs, Map.of());
  }

  /// @param verbs by path
  /// @param aliases the verbs that they stand for, by name
  static List<Place> of(Collection<Verb> verbs, Map<String, Spec> aliases) {
    Places all = new Places();
    List<Spec> specs = verbs.stream().map(Verb::spec).toList();
    List<Spec> recorded = specs.stream().filter(Spec::recorded).toList();
    all.addTree("", specs, aliases);
    all.addTree(Place.RECORDED, recorded, Map.of());
    all.places.add(
        new Place.Value(
            Place.RECORDED + "+",
            Meaning.FREE,
            recorded.stream().map(spec -> new Offer(spec.path().text(), about(spec))).toList(),
            ""));
    specs.forEach(spec -> all.addValues(spec.path().text(), spec));
    aliases.forEach(all::addValues);
    return all.places;
  }

  /// The words of verbs, as a tree.
  ///
  /// @param root what stands before each key
  private void addTree(String root, List<Spec> specs, Map<String, Spec> aliases) {
    Branch trunk = new Branch();
    for (Spec spec : specs) {
      Branch branch = trunk;
      for (String word : spec.path().words()) {
        branch = branch.below.computeIfAbsent(word, _ -> new Branch());
      }
      branch.verb.add(spec);
    }
    aliases.forEach(
        (name, spec) -> trunk.below.computeIfAbsent(name, _ -> new Branch()).verb.add(spec));
    addBranch(root, "", trunk);
  }

  private void addBranch(String root, String path, Branch branch) {
    places.add(branch.place(root + path));
    branch.below.forEach(
        (word, next) -> addBranch(root, path.isEmpty() ? word : path + " " + word, next));
  }

  /// What begins with the same words.
  private static final class Branch {
    /// By the next word.
    final Map<String, Branch> below = new TreeMap<>();

    /// The verb that these words are; none if they are a group alone.
    final List<Spec> verb = new ArrayList<>(1);

    Place place(String key) {
      List<Offer> next = new ArrayList<>();
      below.forEach((word, branch) -> next.add(new Offer(word, branch.about())));
      if (verb.isEmpty()) {
        List<Offer> flags = key.isEmpty() ? List.of(HELP, VERSION) : List.of(HELP);
        return new Place.Words(key, next, Reader.NOBODY, flags);
      }
      Spec spec = verb.getFirst();
      Reader reader = spec.declared() ? Reader.DECLARED : Reader.BUILT_IN;
      return new Place.Words(key, next, reader, flags(spec));
    }

    String about() {
      return verb.isEmpty() ? String.join(", ", below.keySet()) : Places.about(verb.getFirst());
    }
  }

  private static String about(Spec spec) {
    return Printable.line(spec.summary());
  }

  private static List<Offer> flags(Spec spec) {
    List<Offer> offers = new ArrayList<>();
    for (Flag<?> flag : spec.flags()) {
      String about = Printable.line(flag.about());
      offers.add(new Offer(flag.dashed(), about));
      if (!flag.brief().isEmpty()) {
        offers.add(new Offer(flag.brief(), about));
      }
    }
    offers.add(HELP);
    return offers;
  }

  /// @param path the words that run it
  private void addValues(String path, Spec spec) {
    for (Flag<?> flag : spec.flags()) {
      if (flag.takesValue()) {
        addValue(path, spec, flag.dashed(), flag.type(), flag.summary());
        if (!flag.brief().isEmpty()) {
          addValue(path, spec, flag.brief(), flag.type(), flag.summary());
        }
      }
    }
    int number = 0;
    for (Operand<?> operand : spec.operands()) {
      number++;
      boolean repeated = operand.arity() == Operand.Arity.ANY;
      addValue(path, spec, "@" + (repeated ? "+" : number), operand.type(), about(spec, operand));
    }
  }

  private static String about(Spec spec, Operand<?> operand) {
    return spec.declared() ? operand.name() : operand.name() + ": " + operand.summary();
  }

  /// What a declared verb hands on is its program's, which takes files as a rule.
  private void addValue(String path, Spec spec, String place, Type<?> type, String about) {
    places.add(
        new Place.Value(
            path + " " + place,
            spec.declared() ? Meaning.FILE : type.meaning(),
            type.words().stream().map(Offer::new).toList(),
            Printable.line(about)));
  }
}
