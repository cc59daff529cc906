package dev.homelab.cli.declared;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.verb.Tier;
import java.util.List;

/// What is wrong with a declared verb as such: with its tier, its program, the places in it, the
/// names of its arguments. Each is told as it follows on the verb's name; an empty text is none.
///
/// A brace that takes nothing is text, as in `%{http_code}` and `{{.Names}}`, but for what looks as
/// if it were to take something: `{0}` and `{10}` (not `stash@{0}`, which is git's), `{name}` of an
/// argument's name, and `{@}` that is not alone.
final class VerbFaults {
  private static final int MOST_PLACES = 9;

  private final VerbTable table;
  private final List<Positional> named;
  private final Template template;

  private VerbFaults(VerbTable table) {
    this.table = table;
    this.named = Positional.all(table.args());
    this.template = new Template(table.run(), named);
  }

  /// The first fault of a verb.
  static String first(VerbTable table) {
    String fault = tier(table);
    fault = fault.isEmpty() ? program(table) : fault;
    if (!fault.isEmpty()) {
      return fault;
    }
    VerbFaults faults = new VerbFaults(table);
    fault = faults.arguments();
    fault = fault.isEmpty() ? faults.places() : fault;
    return fault.isEmpty() ? Shell.fault(table.run()) : fault;
  }

  private static String tier(VerbTable table) {
    boolean writes = table.tier().equals(Tier.WRITE.label());
    if (!writes && !table.tier().equals(Tier.READ.label())) {
      return "has the tier " + Quoted.of(table.tier()) + ": expected read or write";
    }
    return writes || table.terms().confirm().isEmpty()
        ? ""
        : "has a confirm, and the tier read: expected the tier write, or no confirm";
  }

  private static String program(VerbTable table) {
    if (table.run().isEmpty() || table.run().getFirst().isBlank()) {
      return "has nothing to run: expected run = [\"program\", \"argument\", …]";
    }
    if (String.join("", table.run()).indexOf('\0') >= 0) {
      return "has a NUL character in run, which no program can be handed";
    }
    String program = table.run().getFirst();
    return program.startsWith("{") || Template.takes(program)
        ? "would run what is typed: name a program"
        : "";
  }

  private String arguments() {
    boolean optional = false;
    for (int i = 0; i < named.size(); i++) {
      Positional one = named.get(i);
      if (one.name().isBlank()) {
        return "has an argument without a name in args: expected \"name\" or \"name=default\"";
      }
      if (optional && !one.isOptional()) {
        return "has args of which "
            + Quoted.of(one.name())
            + " must be there behind one that may be"
            + " missing: expected those with a default last";
      }
      if (one.isOptional() && i >= template.positionals()) {
        return "has a default for "
            + Quoted.of(one.name())
            + " and no place for it: expected {"
            + (i + 1)
            + "} in run";
      }
      optional = one.isOptional();
    }
    return "";
  }

  private String places() {
    for (int i = 0; i < table.run().size(); i++) {
      String fault = place(table.run().get(i));
      if (!fault.isEmpty()) {
        return "has in element " + (i + 1) + " of run " + fault;
      }
    }
    return "";
  }

  private String place(String element) {
    for (int open = element.indexOf('{'); open >= 0; open = element.indexOf('{', open + 1)) {
      int close = element.indexOf('}', open);
      if (close < 0) {
        return "";
      }
      String inside = element.substring(open + 1, close);
      String right = right(element, open, inside);
      if (!right.isEmpty()) {
        return "{" + inside + "}, which takes nothing: expected " + right;
      }
    }
    return "";
  }

  /// What would take something in place of a brace; empty if that is a place, or text.
  private String right(String element, int open, String inside) {
    if (inside.equals("@")) {
      return element.equals(Template.REST)
          ? ""
          : "it alone in an element, or {1} to {" + MOST_PLACES + "}";
    }
    if (isNumber(inside)) {
      boolean place = inside.length() == 1 && inside.charAt(0) != '0';
      boolean ofGit = open > 0 && element.charAt(open - 1) == '@' && !Template.takes(element);
      return place || ofGit ? "" : "{1} to {" + MOST_PLACES + "}, or {@}";
    }
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).name().equals(inside)) {
        return "{" + (i + 1) + "}";
      }
    }
    return "";
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
