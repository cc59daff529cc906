package dev.homelab.cli.verb;

import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What the exit statuses mean: of the tool, and of the verbs that have some of their own.
///
/// @param registry the verbs that there are
public record ExitCodes(Supplier<Registry> registry) implements Topic {

  /// A status, or a range of them, as a person reads it.
  public record Line(String code, String meaning) {}

  @Override
  public String name() {
    return "exit-codes";
  }

  /// Those of all verbs.
  public static List<Line> all() {
    List<Line> lines = new ArrayList<>();
    for (Exit exit : Exits.ofTheTool()) {
      lines.add(new Line(Integer.toString(exit.code()), exit.meaning()));
    }
    lines.add(
        new Line(
            ExitCode.SIGNAL + "+n",
            "ended by signal n: "
                + ExitCode.signal(Signals.INTERRUPT)
                + " for Ctrl-C, "
                + ExitCode.BROKEN_PIPE
                + " when the reader of the output has gone"));
    return lines;
  }

  @Override
  public String text(int width) {
    Table general = Table.of(Align.LEFT, Align.LEFT).fit(width, "").wrap();
    for (Line line : all()) {
      general.row("  " + line.code(), line.meaning());
    }
    return "The exit status of homelab:\n\n"
        + general
        + "\nThat of a declared verb is its program's.\nSome verbs have their own:\n\n"
        + own(width);
  }

  private Table own(int width) {
    Table table = Table.of(Align.LEFT, Align.RIGHT, Align.LEFT).fit(width, "").wrap();
    for (Verb verb : registry.get().verbs()) {
      Spec spec = verb.spec();
      for (Exit exit : spec.exits()) {
        if (!Exits.ofTheTool().contains(exit)) {
          table.row("  " + spec.path(), Integer.toString(exit.code()), exit.meaning());
        }
      }
    }
    return table;
  }
}
