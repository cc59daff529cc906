package dev.homelab.cli.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The `run` of a declared verb: an argument vector with places for what is typed.
///
/// `{1}`, `{2}`… stand for positionals, also inside an element; `{@}`, alone in an element, for the
/// arguments that no other place took. With no place at all, all arguments are appended. What is
/// typed always stays within one element: there is no shell. All other braces are text; those that
/// were hardly meant as such are found by [VerbFaults].
final class Template {
  /// The place for what no other took.
  static final String REST = "{@}";

  private final List<String> run;
  private final List<Positional> named;
  private final boolean hasRest;
  private int positionals;

  /// @param named what the verb says of its positionals
  Template(List<String> run, List<Positional> named) {
    this.run = List.copyOf(run);
    this.named = named;
    this.hasRest = run.contains(REST);
    for (String element : run) {
      collect(element);
    }
  }

  /// How many positionals it has places for.
  int positionals() {
    return positionals;
  }

  /// Whether it takes any number of arguments more.
  boolean isOpen() {
    return hasRest || positionals == 0;
  }

  /// How many positionals must be there.
  int needed() {
    int needed = positionals;
    while (needed > 0 && byDefault(needed - 1).isPresent()) {
      needed--;
    }
    return needed;
  }

  private Optional<String> byDefault(int index) {
    return index < named.size() ? named.get(index).byDefault() : Optional.empty();
  }

  /// The argument vector for what was typed.
  ///
  /// @param arguments as many as are [#needed], at least; and no more than it has places for,
  ///     unless it [#isOpen]
  List<String> fill(List<String> arguments) {
    List<String> values = values(arguments);
    List<String> argv = new ArrayList<>();
    for (String element : run) {
      if (element.equals(REST)) {
        argv.addAll(arguments.subList(Math.min(positionals, arguments.size()), arguments.size()));
      } else {
        argv.add(substitute(element, values));
      }
    }
    if (positionals == 0 && !hasRest) {
      argv.addAll(arguments);
    }
    return argv;
  }

  /// What was typed for each positional, or its default.
  private List<String> values(List<String> arguments) {
    List<String> values = new ArrayList<>(positionals);
    for (int i = 0; i < positionals; i++) {
      values.add(i < arguments.size() ? arguments.get(i) : byDefault(i).orElseThrow());
    }
    return values;
  }

  private void collect(String element) {
    for (int i = 0; i < element.length(); i++) {
      positionals = Math.max(positionals, placeAt(element, i));
    }
  }

  /// Whether anything that is typed gets into an element.
  static boolean takes(String element) {
    if (element.equals(REST)) {
      return true;
    }
    for (int i = 0; i < element.length(); i++) {
      if (placeAt(element, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String substitute(String element, List<String> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < element.length(); i++) {
      int number = placeAt(element, i);
      if (number > 0) {
        text.append(values.get(number - 1));
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
