package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.records.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/// What whoever reads an answer should know, beside the answer.
record Remarks(Uses uses) {
  void show(Console console) {
    lines().forEach(line -> console.err().println("homelab: " + line));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(uses.notes());
    if (uses.hiddenVerbs() > 0) {
      lines.add(counted(uses.hiddenVerbs(), "verb") + " that too few people use not shown");
    }
    LongAdder unreadable = new LongAdder();
    uses.each(
        use -> {
          if (!use.before() && use.outcome() == Outcome.UNREADABLE) {
            unreadable.add(use.cell().count());
          }
        });
    if (unreadable.sum() > 0) {
      lines.add(counted(unreadable.sum(), "record") + " without an exit status that can be read");
    }
    if (uses.unnamedDays() > 0) {
      lines.add(
          counted(uses.unnamedDays(), "day") + " kept without names: users are at least so many");
    }
    if (!uses.keptOnly().isEmpty()) {
      LocalDate first =
          LocalDate.ofInstant(uses.keptOnly().getFirst().start(), uses.window().zone());
      lines.add(
          counted(uses.keptOnly().size(), "day")
              + " from "
              + first
              + " on known only because they were kept here");
    }
    return lines;
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
