package dev.homelab.cli.completion;

import dev.homelab.cli.completion.Place.Reader;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.Alias;
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

  private final List<Alias> aliases;

  private Places(List<Alias> aliases) {
    this.aliases = aliases;
  }

  /// @param verbs by path
  /// @param aliases those that stand for one of them
  static List<Place> of(Collection<Verb> verbs, List<Alias> aliases) {
    Places all = new Places(aliases);
    List<Spec> specs = verbs.stream().map(Verb::spec).toList();
    List<Spec> recorded = specs.stream().filter(Spec::recorded).toList();
    all.addTree("", specs);
    all.addTree(Place.RECORDED, recorded);
    all.places.add(
        new Place.Value(
            Place.RECORDED + "+",
            Meaning.FREE,
            recorded.stream().map(spec -> new Offer(spec.path().text(), about(spec))).toList(),
            ""));
    specs.forEach(all::addValues);
    for (Alias alias : aliases) {
      all.places.add(new Place.Alias(Place.ALIAS + alias.name(), alias.shownWords()));
    }
    return all.places;
  }

  /// The words of verbs, as a tree.
  ///
  /// @param root what stands before each key
  private void addTree(String root, List<Spec> specs) {
    Branch trunk = new Branch();
    for (Spec spec : specs) {
      Branch branch = trunk;
      for (String word : spec.path().words()) {
        branch = branch.below.computeIfAbsent(word, _ -> new Branch());
      }
      branch.verb.add(spec);
    }
    addBranch(root, "", trunk);
  }

  private void addBranch(String root, String path, Branch branch) {
    places.add(branch.place(root + path, path.isEmpty() && root.isEmpty() ? aliases : List.of()));
    branch.below.forEach(
        (word, next) -> addBranch(root, path.isEmpty() ? word : path + " " + word, next));
  }

  /// What begins with the same words.
  private static final class Branch {
    /// By the next word.
    final Map<String, Branch> below = new TreeMap<>();

    /// The verb that these words are; none if they are a group alone.
    final List<Spec> verb = new ArrayList<>(1);

    /// @param aliases what can stand there too
    Place place(String key, List<Alias> aliases) {
      List<Offer> next = new ArrayList<>();
      below.forEach((word, branch) -> next.add(new Offer(word, branch.about())));
      aliases.forEach(alias -> next.add(new Offer(alias.name(), alias.shown())));
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

  private void addValues(Spec spec) {
    for (Flag<?> flag : spec.flags()) {
      if (flag.takesValue()) {
        addValue(spec, flag.dashed(), flag.type(), flag.summary());
        if (!flag.brief().isEmpty()) {
          addValue(spec, flag.brief(), flag.type(), flag.summary());
        }
      }
    }
    int number = 0;
    for (Operand<?> operand : spec.operands()) {
      number++;
      boolean repeated = operand.arity() == Operand.Arity.ANY;
      addValue(spec, "@" + (repeated ? "+" : number), operand.type(), about(spec, operand));
    }
  }

  private static String about(Spec spec, Operand<?> operand) {
    return spec.declared() ? operand.name() : operand.name() + ": " + operand.summary();
  }

  /// What a declared verb hands on is its program's, which takes files as a rule.
  private void addValue(Spec spec, String place, Type<?> type, String about) {
    places.add(
        new Place.Value(
            spec.path() + " " + place,
            spec.declared() ? Meaning.FILE : type.meaning(),
            type.words().stream().map(Offer::new).toList(),
            Printable.line(about)));
  }
}
