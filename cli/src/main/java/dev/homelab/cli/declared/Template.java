package dev.homelab.cli.declared;

import dev.homelab.cli.verb.VerbFailure;
import java.util.ArrayList;
import java.util.List;

/// The `run` of a declared verb: an argument vector with places for what is typed.
///
/// `{1}`, `{2}`… stand for positionals, also inside an element; `{@}`, alone in an element, for the
/// arguments that no other place took. With no place at all, all arguments are appended. What is
/// typed always stays within one element: there is no shell.
final class Template {
  private static final String REST = "{@}";

  private final List<String> run;
  private final boolean hasRest;
  private int positionals;

  Template(List<String> run) {
    this.run = List.copyOf(run);
    this.hasRest = run.contains(REST);
    for (String element : run) {
      collect(element);
    }
  }

  /// How many positionals it needs.
  int positionals() {
    return positionals;
  }

  /// Whether it takes any number of arguments more.
  boolean isOpen() {
    return hasRest || positionals == 0;
  }

  /// The argument vector for what was typed.
  ///
  /// @throws VerbFailure if there are too few or too many arguments
  List<String> fill(List<String> arguments, String usage) throws VerbFailure {
    int needed = positionals();
    if (arguments.size() < needed || (arguments.size() > needed && !isOpen())) {
      throw VerbFailure.wrongUse(
          "expected "
              + (isOpen() ? "at least " : "")
              + needed
              + (needed == 1 ? " argument" : " arguments")
              + ", got "
              + arguments.size()
              + "; usage: "
              + usage);
    }
    List<String> argv = new ArrayList<>();
    for (String element : run) {
      if (element.equals(REST)) {
        argv.addAll(arguments.subList(needed, arguments.size()));
      } else {
        argv.add(substitute(element, arguments));
      }
    }
    if (positionals == 0 && !hasRest) {
      argv.addAll(arguments);
    }
    return argv;
  }

  private void collect(String element) {
    for (int i = 0; i < element.length(); i++) {
      positionals = Math.max(positionals, placeAt(element, i));
    }
  }

  private static String substitute(String element, List<String> arguments) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < element.length(); i++) {
      int number = placeAt(element, i);
      if (number > 0) {
        text.append(arguments.get(number - 1));
        i += 2;
      } else {
        text.append(element.charAt(i));
      }
    }
    return text.toString();
  }

  /// The number of the place that starts here, 1 to 9; 0 if none does.
  private static int placeAt(String element, int i) {
    boolean place =
        i + 2 < element.length()
            && element.charAt(i) == '{'
            && element.charAt(i + 1) >= '1'
            && element.charAt(i + 1) <= '9'
            && element.charAt(i + 2) == '}';
    return place ? element.charAt(i + 1) - '0' : 0;
  }
}
