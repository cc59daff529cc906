package dev.homelab.cli.dns;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Millis;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.resolver.DnsRecord;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.verb.SideBySide;
import java.util.Optional;

/// How `dns lookup` tells what it found.
///
/// As JSON one object: `name` and `type` as asked; `internal` and `public`, each `{resolver,
/// outcome, trouble, millis, records: [{name, type, ttl, value}]}` with an `outcome` of `found`,
/// `no-record`, `no-such-name` or `failed` (`trouble` then says why, and is null otherwise);
/// `verdict`, a [DnsComparison.Verdict]; and `summary`, the sentence that people see.
record DnsReport(String name, DnsComparison comparison) {

  String table(Console console) {
    Table table = console.table(Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT);
    table.row("RESOLVER", "ADDRESS", "TTL", "TYPE", "VALUE");
    SideBySide<NameServer> servers = comparison.servers();
    SideBySide<DnsReply> replies = comparison.replies();
    rows(table, "internal", servers.internal(), replies.internal());
    rows(table, "public", servers.external(), replies.external());
    return table + console.shown(comparison.finding().sentence()) + "\n";
  }

  private void rows(Table table, String label, NameServer server, DnsReply reply) {
    for (DnsRecord record : reply.held()) {
      table.row(
          label, server.toString(), Long.toString(record.ttl()), record.type(), record.value());
    }
    String type = comparison.type().name();
    switch (reply) {
      case DnsReply.Found found -> {}
      case DnsReply.Absent absent ->
          table.row(label, server.toString(), "-", type, "(" + absent.words() + ")");
      case DnsReply.Failed failed ->
          table.row(label, server.toString(), "-", type, "(" + failed.reason() + ")");
    }
  }

  String json() {
    DnsComparison.Finding finding = comparison.finding();
    return Json.object(
        top ->
            top.put("name", name)
                .put("type", comparison.type().name())
                .putObject(
                    "internal",
                    side ->
                        write(
                            side, comparison.servers().internal(), comparison.replies().internal()))
                .putObject(
                    "public",
                    side ->
                        write(
                            side, comparison.servers().external(), comparison.replies().external()))
                .put("verdict", finding.verdict().label())
                .put("summary", finding.sentence()));
  }

  private static void write(JsonObject side, NameServer server, DnsReply reply) {
    Optional<String> trouble =
        reply instanceof DnsReply.Failed failed ? Optional.of(failed.reason()) : Optional.empty();
    side.put("resolver", server.toString())
        .put("outcome", outcome(reply))
        .put("trouble", trouble)
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
    return switch (reply) {
      case DnsReply.Found found -> "found";
      case DnsReply.Absent absent -> absent.nameExists() ? "no-record" : "no-such-name";
      case DnsReply.Failed failed -> "failed";
    };
  }
}
