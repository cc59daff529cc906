package dev.homelab.cli.net;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Millis;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.http.Leg;
import dev.homelab.http.Redacted;
import dev.homelab.http.Request;
import dev.homelab.http.ServerCertificate;
import dev.homelab.http.Walk;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

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
    Optional<Walk> walk = leg.walk();
    return walk.isPresent() && walk.get().status().isPresent()
        ? Integer.toString(walk.get().status().getAsInt())
        : NONE;
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
    return Json.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("url", Redacted.of(request.uri().toString()));
          write(json, "external", comparison.legs().external());
          write(json, "internal", comparison.legs().internal());
          json.writeStringProperty("verdict", comparison.verdict().label());
          json.writeStringProperty("summary", comparison.sentence());
          json.writeEndObject();
        });
  }

  private void write(JsonGenerator json, String key, LegReport leg) {
    json.writeObjectPropertyStart(key);
    json.writeBooleanProperty("works", leg.works());
    json.writeStringProperty("from", leg.route().from());
    text(json, "address", leg.walk().map(walk -> LegReport.text(walk.address())));
    millis(json, "dns_ms", leg, Leg.NAME);
    millis(json, "connect_ms", leg, Leg.CONNECT);
    millis(json, "tls_ms", leg, Leg.TLS);
    millis(json, "first_byte_ms", leg, Leg.HTTP);
    Optional<Walk> walk = leg.walk();
    if (walk.isPresent() && walk.get().status().isPresent()) {
      json.writeNumberProperty("status", walk.get().status().getAsInt());
    } else {
      json.writeNullProperty("status");
    }
    certificate(json, certificate(leg));
    text(json, "failed_leg", leg.broken().map(broken -> broken.leg().label()));
    text(json, "reason", leg.broken().map(LegReport.Break::reason));
    json.writeEndObject();
  }

  private void certificate(JsonGenerator json, Optional<ServerCertificate> certificate) {
    if (certificate.isEmpty()) {
      json.writeNullProperty("certificate");
      return;
    }
    json.writeObjectPropertyStart("certificate");
    json.writeStringProperty("issuer", certificate.get().issuer());
    json.writeStringProperty("names", certificate.get().names());
    json.writeStringProperty("until", certificate.get().until().toString());
    json.writeNumberProperty("days_left", certificate.get().daysLeft(now));
    json.writeBooleanProperty("checked", checked);
    json.writeEndObject();
  }

  private static void millis(JsonGenerator json, String key, LegReport leg, Leg part) {
    if (leg.time(part).isPresent()) {
      json.writeNumberProperty(key, Millis.of(leg.time(part).get()));
    } else {
      json.writeNullProperty(key);
    }
  }

  private static void text(JsonGenerator json, String key, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(key, text.get());
    } else {
      json.writeNullProperty(key);
    }
  }
}
