package dev.homelab.cli.man;

import dev.homelab.cli.verb.Exit;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a page tells of one verb: the same that its help does.
record VerbPart(Spec spec) {
  /// Adds the command line in short.
  void addSynopsis(Mdoc page) {
    page.macro("Nm", Roff.of("homelab " + spec.path()));
    for (Flag<?> flag : spec.flags()) {
      page.line(".Op " + typed(flag, " | "));
    }
    for (Operand<?> operand : spec.operands()) {
      String name = "Ar " + Roff.argument(Roff.of(operand.name()));
      page.line(
          switch (operand.arity()) {
            case ONE -> "." + name;
            case AT_MOST_ONE -> ".Op " + name;
            case ANY -> ".Op " + name + " ...";
          });
    }
  }

  /// As macros, behind one on the same line.
  private static String typed(Flag<?> flag, String or) {
    String brief = flag.brief().isEmpty() ? "" : "Fl " + Roff.of(flag.brief().substring(1)) + or;
    String name = brief + "Fl \\-" + Roff.of(flag.name());
    return flag.takesValue() ? name + " Ar " + Roff.argument(Roff.of(flag.placeholder())) : name;
  }

  /// Adds all that is to be said of it.
  void addDescription(Mdoc page) {
    page.part(spec.path().text());
    page.paragraph(Roff.of(sentence(spec.summary()) + " " + tier() + recording()));
    addArguments(page);
    page.paragraph(Roff.of("Exit status: " + exits() + "."));
    if (!spec.examples().isEmpty()) {
      page.paragraph(Roff.of(spec.examples().size() == 1 ? "An example:" : "Examples:"));
      page.literal(spec.examples());
    }
  }

  /// What begins in small letters, as a sentence.
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private String tier() {
    return spec.tier() == Tier.READ
        ? "It changes nothing in the lab (its tier is read)."
        : "It may change things in the lab (its tier is write).";
  }

  private String recording() {
    return spec.recorded() ? "" : " A use of it is not recorded.";
  }

  private void addArguments(Mdoc page) {
    if (spec.operands().isEmpty() && spec.flags().isEmpty()) {
      return;
    }
    page.list("tag");
    for (Operand<?> operand : spec.operands()) {
      page.line(".It Ar " + Roff.argument(Roff.of(operand.name())));
      String byDefault =
          operand.byDefault().isEmpty() ? "" : " (default " + operand.byDefault() + ")";
      page.text(Roff.of(operand.summary() + byDefault));
    }
    for (Flag<?> flag : spec.flags()) {
      page.line(".It " + typed(flag, " , "));
      page.text(Roff.of(flag.about()));
    }
    page.endList();
  }

  private String exits() {
    List<String> all = new ArrayList<>();
    for (Exit exit : spec.exits()) {
      all.add(exit.code() + " " + exit.meaning());
    }
    return all.stream().collect(Collectors.joining(", "));
  }
}
