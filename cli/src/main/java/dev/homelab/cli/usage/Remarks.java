package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.records.Outcome;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;

/// What whoever reads an answer should know, beside the answer.
record Remarks(Uses uses) {
  void show(Console console) {
    uses.notes().forEach(note -> tell(console, note));
    if (uses.hiddenVerbs() > 0) {
      tell(console, counted(uses.hiddenVerbs(), "verb") + " that too few people use not shown");
    }
    LongAdder unreadable = new LongAdder();
    uses.each(
        use -> {
          if (!use.before() && use.outcome() == Outcome.UNREADABLE) {
            unreadable.add(use.cell().count());
          }
        });
    if (unreadable.sum() > 0) {
      tell(
          console,
          counted(unreadable.sum(), "record") + " without an exit status that can be read");
    }
    if (uses.unnamedDays() > 0) {
      tell(
          console,
          counted(uses.unnamedDays(), "day") + " kept without names: users are at least so many");
    }
    if (!uses.keptOnly().isEmpty()) {
      LocalDate first =
          LocalDate.ofInstant(uses.keptOnly().getFirst().start(), uses.window().zone());
      tell(
          console,
          counted(uses.keptOnly().size(), "day")
              + " from "
              + first
              + " on known only because they were kept here");
    }
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static void tell(Console console, String note) {
    console.err().println("homelab: " + note);
  }
}
