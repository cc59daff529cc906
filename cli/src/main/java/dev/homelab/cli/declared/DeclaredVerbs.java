package dev.homelab.cli.declared;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.settings.VerbTables;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbPath;
import dev.homelab.telemetry.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The declared verbs that can be used, and what is wrong with the others.
///
/// @param verbs those that can be used
/// @param problems one for each that can't, none of them fatal: the others still work
public record DeclaredVerbs(List<Verb> verbs, List<Problem> problems) {

  private static final Set<String> RESERVED = Set.of("help", "manifest", "version", "usage");

  /// Checks declared verbs against the built-in ones and against each other. One of the team's is
  /// not looked at where the user declares another of its name, even one that can't be used: what
  /// it would do is not what was meant.
  ///
  /// @param caller who runs them
  public static DeclaredVerbs of(VerbTables tables, Collection<Verb> builtIn, Caller caller) {
    if (tables.isEmpty()) {
      return new DeclaredVerbs(List.of(), List.of());
    }
    Checking checking = new Checking(builtIn, caller);
    for (VerbTable table : tables.own()) {
      checking.check(table);
    }
    for (VerbTable table : tables.team()) {
      if (tables.ofUser(table.name()).isEmpty()) {
        checking.check(table);
      }
    }
    return new DeclaredVerbs(checking.verbs, checking.problems);
  }

  /// The verbs that were found good so far, and what is wrong with the others.
  private static final class Checking {
    private final Set<String> builtIn = new HashSet<>();
    private final Caller caller;
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, VerbTable> taken = new HashMap<>();

    Checking(Collection<Verb> builtIn, Caller caller) {
      this.caller = caller;
      for (Verb verb : builtIn) {
        this.builtIn.add(verb.spec().path().text());
      }
    }

    void check(VerbTable table) {
      String fault = fault(table, builtIn, taken);
      if (fault.isEmpty()) {
        Tier tier = table.tier().equals(Tier.READ.label()) ? Tier.READ : Tier.WRITE;
        verbs.add(new DeclaredVerb(table, tier, caller));
        taken.put(table.name(), table);
      } else {
        String message = "verb " + Quoted.of(table.name()) + " " + fault;
        problems.add(new Problem(table.origin(), message, Problem.Effect.VERB));
      }
    }
  }

  private static String fault(VerbTable table, Set<String> builtIn, Map<String, VerbTable> taken) {
    String name = table.name();
    if (!Vocabulary.isVerbPath(name)) {
      return "is no name for a verb: expected lower-case words of letters, digits and dashes, at most "
          + Vocabulary.MAX_WORDS
          + " words and "
          + Vocabulary.MAX_LENGTH
          + " characters";
    }
    String clash = clash(name, builtIn, taken);
    if (!clash.isEmpty()) {
      return clash;
    }
    if (RESERVED.contains(new VerbPath(name).words().getFirst())) {
      return "starts with a word that the tool keeps for itself";
    }
    return VerbFaults.first(table);
  }

  /// A name below a built-in verb's would take words away that are that verb's arguments.
  private static String clash(String name, Set<String> builtIn, Map<String, VerbTable> taken) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      if (builtIn.contains(name.substring(0, end))) {
        return "shadows the built-in verb '" + name.substring(0, end) + "'";
      }
    }
    VerbTable first = taken.get(name);
    return first == null ? "" : "is declared twice, first at " + first.origin();
  }
}
