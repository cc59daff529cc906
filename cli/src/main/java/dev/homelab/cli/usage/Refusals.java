package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.telemetry.SetAside;
import dev.homelab.telemetry.UsageEvent;
import java.util.List;
import java.util.Optional;

/// What the server has refused for good, with its words, and how much else can't be sent.
record Refusals(List<SetAside> all) {
  /// Why this is trouble; empty if nothing was set aside.
  Optional<String> trouble() {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            all.size()
                + (all.size() == 1 ? " record is" : " records are")
                + " not sent and never will be: 'homelab usage status --refused' lists them");
  }

  void print(Console console) {
    if (all.isEmpty()) {
      console.out().println("nothing was refused");
      return;
    }
    Table table = console.table(Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT);
    table.row("TIME", "VERB", "EXIT", "BECAUSE");
    for (SetAside piece : all) {
      if (piece.event().isPresent()) {
        UsageEvent event = piece.event().get();
        String exit = Integer.toString(event.exit());
        table.row(event.time().toString(), event.verb(), exit, piece.reason());
      }
    }
    long damaged = damaged();
    if (damaged < all.size()) {
      console.out().print(table);
    }
    if (damaged > 0) {
      console.out().println(damaged + " damaged: they hold no record that could be sent");
    }
    console
        .err()
        .println("'homelab usage flush --retry-refused' sends them again, --drop-refused deletes");
  }

  private long damaged() {
    return all.stream().filter(piece -> piece.event().isEmpty()).count();
  }

  void write(JsonObject json) {
    List<SetAside> refused = all.stream().filter(piece -> piece.event().isPresent()).toList();
    json.putArray("refused", refused, Refusals::write).put("damaged", damaged());
  }

  private static void write(JsonObject json, SetAside piece) {
    UsageEvent event = piece.event().orElseThrow();
    json.put("time", Optional.of(event.time()))
        .put("verb", event.verb())
        .put("exit", event.exit())
        .put("because", piece.reason());
  }
}
