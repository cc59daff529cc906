package dev.homelab.cli.net;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Millis;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.http.Leg;
import dev.homelab.http.Redacted;
import dev.homelab.http.Request;
import dev.homelab.http.ServerCertificate;
import dev.homelab.http.Walk;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// How `net check` tells what it found.
///
/// As JSON one object: `url`; `external` and `internal`, each `{works, from, address, dns_ms,
/// connect_ms, tls_ms, first_byte_ms, status, certificate, failed_leg, reason}`, where what was not
/// reached is null and `certificate` is `{issuer, names, until, days_left, checked}`; `verdict`, a
/// [LegComparison.Verdict]; and `summary`, the sentence that people see.
///
/// @param checked whether the host's certificate was held against the trust at all
/// @param now what days are counted from
record NetReport(Request request, LegComparison comparison, boolean checked, Instant now) {
  private static final String NONE = "-";

  String table(Console console) {
    Table table = console.table(Align.LEFT, Align.LEFT, Align.LEFT);
    table.row("", "EXTERNAL", "INTERNAL");
    row(table, "address", NetReport::address);
    row(table, "given by", leg -> leg.route().from());
    row(table, "DNS", leg -> time(leg, Leg.NAME));
    row(table, "connect", leg -> time(leg, Leg.CONNECT));
    row(table, "TLS", leg -> time(leg, Leg.TLS));
    row(table, "first byte", leg -> time(leg, Leg.HTTP));
    row(table, "HTTP status", NetReport::status);
    row(table, "issuer", this::issuer);
    row(table, "days left", this::daysLeft);
    return table + console.shown(comparison.sentence()) + "\n";
  }

  private void row(Table table, String label, Function<LegReport, String> cell) {
    table.row(
        label, cell.apply(comparison.legs().external()), cell.apply(comparison.legs().internal()));
  }

  private static String address(LegReport leg) {
    return leg.walk().map(walk -> LegReport.text(walk.address())).orElse(NONE);
  }

  private static String time(LegReport leg, Leg part) {
    if (leg.broken().filter(broken -> broken.leg() == part).isPresent()
        && (part == Leg.NAME || leg.time(part).isEmpty())) {
      return "breaks";
    }
    return leg.time(part).map(Millis::words).orElse(NONE);
  }

  private static String status(LegReport leg) {
    return statusOf(leg).map(code -> Long.toString(code)).orElse(NONE);
  }

  private String issuer(LegReport leg) {
    return certificate(leg).map(c -> c.issuer() + (checked ? "" : " (not checked)")).orElse(NONE);
  }

  private String daysLeft(LegReport leg) {
    return certificate(leg).map(c -> Long.toString(c.daysLeft(now))).orElse(NONE);
  }

  private static Optional<ServerCertificate> certificate(LegReport leg) {
    return leg.walk().flatMap(Walk::certificate);
  }

  String json() {
    return Json.object(
        top ->
            top.put("url", Redacted.of(request.uri().toString()))
                .putObject("external", side -> write(side, comparison.legs().external()))
                .putObject("internal", side -> write(side, comparison.legs().internal()))
                .put("verdict", comparison.verdict().label())
                .put("summary", comparison.sentence()));
  }

  private void write(JsonObject side, LegReport leg) {
    side.put("works", leg.works())
        .put("from", leg.route().from())
        .put("address", leg.walk().map(walk -> LegReport.text(walk.address())))
        .putNumber("dns_ms", leg.time(Leg.NAME).map(Millis::of))
        .putNumber("connect_ms", leg.time(Leg.CONNECT).map(Millis::of))
        .putNumber("tls_ms", leg.time(Leg.TLS).map(Millis::of))
        .putNumber("first_byte_ms", leg.time(Leg.HTTP).map(Millis::of))
        .putNumber("status", statusOf(leg).map(BigDecimal::valueOf));
    Optional<ServerCertificate> certificate = certificate(leg);
    if (certificate.isPresent()) {
      side.putObject("certificate", within -> write(within, certificate.get()));
    } else {
      side.putNull("certificate");
    }
    side.put("failed_leg", leg.broken().map(broken -> broken.leg().label()))
        .put("reason", leg.broken().map(LegReport.Break::reason));
  }

  private void write(JsonObject json, ServerCertificate certificate) {
    json.put("issuer", certificate.issuer())
        .put("names", certificate.names())
        .put("until", certificate.until().toString())
        .put("days_left", certificate.daysLeft(now))
        .put("checked", checked);
  }

  private static Optional<Long> statusOf(LegReport leg) {
    return leg.walk()
        .filter(walk -> walk.status().isPresent())
        .map(walk -> (long) walk.status().getAsInt());
  }
}
