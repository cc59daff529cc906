package dev.homelab.cli.dns;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Millis;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.resolver.DnsRecord;
import dev.homelab.cli.resolver.DnsReply;
import java.util.List;
import java.util.Optional;

/// How `dns lookup` tells what it found.
///
/// As JSON one object, or an array of them where several types were asked for: `asked` as it was
/// typed, `name` and `type` as the resolvers were asked; `internal` and `public`, or `at` where one
/// resolver was named, each null or `{resolver, outcome, trouble, remark, millis, records: [{name,
/// type, ttl, value}]}` with an `outcome` of `found`, `no-record`, `no-such-name` or `failed`
/// (`trouble` then says why, and is null otherwise) and a `remark` where the resolver made one;
/// `verdict`, a [Lookup.Verdict]; and `summary`, the sentence that people see.
///
/// @param asked the name as it was typed
/// @param name as the resolvers were asked
/// @param lookups one for each type
record DnsReport(String asked, String name, List<Lookup> lookups) {

  String table(Console console) {
    Table table = console.table(Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT);
    table.row("RESOLVER", "ADDRESS", "TTL", "TYPE", "VALUE");
    StringBuilder sentences = new StringBuilder();
    for (Lookup lookup : lookups) {
      lookup.sides().forEach(side -> rows(table, lookup.type().name(), side));
      String type = lookups.size() == 1 ? "" : lookup.type() + ": ";
      sentences
          .append(console.wrap(type + console.shown(lookup.finding().sentence())))
          .append('\n');
    }
    return heading(console) + table + sentences;
  }

  /// The name, where the one that the resolvers were asked for does not look like it.
  private String heading(Console console) {
    boolean isPlain = asked.equalsIgnoreCase(name) || asked.equalsIgnoreCase(name + ".");
    return isPlain ? "" : console.shown(asked) + " is asked for as " + console.shown(name) + "\n";
  }

  private static void rows(Table table, String type, Lookup.Side side) {
    String server = side.server().toString();
    for (DnsRecord record : side.reply().held()) {
      table.row(side.label(), server, Long.toString(record.ttl()), record.type(), record.value());
    }
    if (!(side.reply() instanceof DnsReply.Found)) {
      table.row(side.label(), server, "-", type, "(" + side.reply().inShort() + ")");
    }
    side.reply()
        .remark()
        .ifPresent(
            remark -> table.row(side.label(), server, "-", type, "(it adds: " + remark + ")"));
  }

  String json() {
    return lookups.size() == 1
        ? Json.object(top -> write(top, lookups.getFirst()))
        : Json.array(lookups, this::write);
  }

  private void write(JsonObject top, Lookup lookup) {
    top.put("asked", asked).put("name", name).put("type", lookup.type().name());
    for (String label : List.of(DnsComparison.INTERNAL, DnsComparison.PUBLIC, DnsAnswer.LABEL)) {
      Optional<Lookup.Side> side =
          lookup.sides().stream().filter(each -> each.label().equals(label)).findFirst();
      if (side.isPresent()) {
        top.putObject(label, within -> write(within, side.get()));
      } else {
        top.putNull(label);
      }
    }
    Lookup.Finding finding = lookup.finding();
    top.put("verdict", finding.verdict().label()).put("summary", finding.sentence());
  }

  private static void write(JsonObject within, Lookup.Side side) {
    DnsReply reply = side.reply();
    Optional<String> trouble =
        reply instanceof DnsReply.Failed failed ? Optional.of(failed.reason()) : Optional.empty();
    within
        .put("resolver", side.server().toString())
        .put("outcome", outcome(reply))
        .put("trouble", trouble)
        .put("remark", reply.remark())
        .put("millis", Millis.of(reply.took()))
        .putArray("records", reply.held(), DnsReport::write);
  }

  private static void write(JsonObject each, DnsRecord record) {
    each.put("name", record.name())
        .put("type", record.type())
        .put("ttl", record.ttl())
        .put("value", record.value());
  }

  private static String outcome(DnsReply reply) {
    return reply.fold(
        found -> "found",
        absent -> absent.nameExists() ? "no-record" : "no-such-name",
        failed -> "failed");
  }
}
