package dev.homelab.cli.verb;

import dev.homelab.cli.output.Printable;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.output.Wrap;
import dev.homelab.http.Redacted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Help in words, derived from the registry.
final class Help {
  private Help() {}

  /// All verbs, for somebody who typed nothing: the team's first, a group after the other.
  static String overview(Registry registry, int width) {
    Table more = table(width);
    more.row("homelab help VERB", "what a verb takes, with examples; the same as VERB -h");
    more.row("homelab help environment", "the variables that are read, and what each does");
    more.row("homelab help exit-codes", "what the exit statuses mean");
    more.row(
        "homelab help privacy", "what is recorded of your uses, who can see it, how to stop it");
    more.row("homelab manifest", "the same list for programs, with --json");
    return prose("homelab: verbs for people and agents who operate a lab.", width)
        + "\n"
        + new Overview(registry.verbs()).text(width)
        + aliases(registry, width)
        + "\n"
        + more;
  }

  private static String aliases(Registry registry, int width) {
    List<Alias> aliases = registry.aliases();
    if (aliases.isEmpty()) {
      return "";
    }
    Table table = table(width);
    aliases.forEach(alias -> table.row("  " + alias.name(), alias.shown()));
    return "\naliases\n" + table;
  }

  /// Words and what they mean.
  private static Table table(int width) {
    return Table.of(Align.LEFT, Align.LEFT).fit(width, "").wrap();
  }

  /// Help on a verb, or on a group of verbs, or on all for no words; empty if there is no such
  /// thing. Words after a verb's path are its arguments, and do not matter here.
  ///
  /// @param width how wide a line may be
  static Optional<String> of(Registry registry, List<String> words, int width) {
    if (words.isEmpty()) {
      return Optional.of(overview(registry, width));
    }
    List<Verb> group = registry.group(words);
    Optional<String> found = registry.find(words).map(match -> verb(match.verb().spec(), width));
    if (group.size() < 2) {
      return found.or(() -> only(group, width));
    }
    String all = group(words, group, width);
    return Optional.of(found.map(text -> text + "\n" + all).orElse(all));
  }

  /// The verbs that begin with these words.
  static String group(List<String> words, List<Verb> group, int width) {
    return "homelab " + String.join(" ", words) + " …\n\n" + list(group, width);
  }

  /// What is wrong with arguments that name no verb.
  static VerbFailure unknown(Registry registry, List<String> typed) {
    String words = quoted(typed.subList(0, wordsTo(registry, typed)));
    return VerbFailure.wrongUse(
        "unknown verb " + words, hint(registry, typed) + Missing.first(registry));
  }

  private static String hint(Registry registry, List<String> typed) {
    List<String> apart = List.of(typed.getFirst().split(" ", -1));
    if (apart.size() > 1 && isKnown(registry, apart)) {
      return "type its words apart: homelab " + String.join(" ", apart);
    }
    List<String> near = registry.nearest(typed).stream().map(path -> "'" + path + "'").toList();
    return near.isEmpty() ? "'homelab help' lists them" : "did you mean " + join(near) + "?";
  }

  private static boolean isKnown(Registry registry, List<String> words) {
    return registry.find(words).isPresent() || !registry.group(words).isEmpty();
  }

  /// Each word for itself may be an address with a password in it.
  private static String quoted(List<String> words) {
    return Quoted.of(words.stream().map(Redacted::of).collect(Collectors.joining(" ")));
  }

  /// How many of the words it takes to leave every group: what follows may be meant as arguments.
  private static int wordsTo(Registry registry, List<String> typed) {
    int n = 1;
    while (n < typed.size() && !registry.group(typed.subList(0, n)).isEmpty()) {
      n++;
    }
    return n;
  }

  private static Optional<String> only(List<Verb> group, int width) {
    return group.stream().findFirst().map(verb -> verb(verb.spec(), width));
  }

  /// The verbs of a group, in a line.
  static String oneOf(List<Verb> group) {
    return "its verbs are "
        + join(group.stream().map(verb -> "'" + verb.spec().path() + "'").toList());
  }

  private static String join(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }

  private static String list(List<Verb> verbs, int width) {
    Table table = Table.of(Align.LEFT, Align.LEFT, Align.LEFT).fit(width, "").wrap();
    for (Verb verb : verbs) {
      Spec spec = verb.spec();
      table.row("  " + spec.path(), spec.tier().label(), spec.summary());
    }
    return table.toString();
  }

  private static String verb(Spec spec, int width) {
    StringBuilder text = new StringBuilder();
    text.append(prose(spec.path() + " (" + spec.tier().label() + "): " + spec.summary(), width));
    text.append("\n  ").append(usage(spec, width)).append('\n');
    appendArguments(text, spec, width);
    if (!spec.examples().isEmpty()) {
      text.append("\nExamples:\n");
      spec.examples().forEach(line -> text.append("  ").append(Printable.of(line)).append('\n'));
    }
    text.append('\n').append(prose("Exit status: " + exits(spec) + ".", width));
    if (!spec.recorded()) {
      text.append("A use of this verb is not recorded.\n");
    }
    return text.toString();
  }

  private static String prose(String text, int width) {
    return String.join("\n", Wrap.lines(Printable.of(text), width)) + "\n";
  }

  private static String usage(Spec spec, int width) {
    List<String> parts = spec.usageParts().stream().map(Printable::of).toList();
    return Wrap.hanging(parts, width - 2, 6);
  }

  private static void appendArguments(StringBuilder text, Spec spec, int width) {
    if (spec.operands().isEmpty() && spec.flags().isEmpty()) {
      return;
    }
    Table table = table(width);
    for (Operand<?> operand : spec.operands()) {
      table.row("  " + operand.usage(), operand.summary());
    }
    for (Flag<?> flag : spec.flags()) {
      table.row("  " + flag.usage(), flag.about());
    }
    text.append('\n').append(table);
  }

  private static String exits(Spec spec) {
    String own =
        spec.exits().stream()
            .map(exit -> exit.code() + " " + exit.meaning())
            .collect(Collectors.joining(", "));
    return spec.declared() ? "its program's; " + own : own;
  }
}
