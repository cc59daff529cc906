package dev.homelab.cli.net;

import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Millis;
import dev.homelab.http.Attempt;
import dev.homelab.http.Handshake;
import dev.homelab.http.Leg;
import dev.homelab.http.Redacted;
import dev.homelab.http.ServerCertificate;
import dev.homelab.http.ServerChain;
import dev.homelab.http.Walk;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `net check` found as one object: `url`; `external` and `internal`, null where a way was not
/// asked for, each with its last visit (`url`, `address`, `status`, …), the `addresses` of it, the
/// `redirects` that led there, and `failed_leg` and `reason` where it breaks; `verdict`, a
/// [LegComparison.Verdict]; `expires_sooner`, null without `--expire`; and `summary`, the sentence
/// that people see.
record NetJson(NetReport report) {
  String text() {
    LegComparison comparison = report.comparison();
    return Json.object(
        top -> {
          top.put("url", Redacted.of(report.visit().url()));
          put(top, "external", comparison.external());
          put(top, "internal", comparison.internal());
          top.put("verdict", comparison.verdict().label());
          if (report.expiry().least().isPresent()) {
            top.put("expires_sooner", !report.soon().isEmpty());
          } else {
            top.putNull("expires_sooner");
          }
          top.put("summary", report.sentence());
        });
  }

  private void put(JsonObject top, String name, Optional<LegReport> leg) {
    if (leg.isPresent()) {
      top.putObject(name, side -> write(side, leg.get()));
    } else {
      top.putNull(name);
    }
  }

  private void write(JsonObject side, LegReport leg) {
    Hop last = leg.last();
    side.put("works", leg.works())
        .put("url", Redacted.of(last.visit().url()))
        .put("from", last.route().from())
        .put("address", last.walk().map(walk -> LegReport.text(walk.address())))
        .putArray("addresses", last.walk().map(Walk::attempts).orElse(List.of()), NetJson::write)
        .putNumber("dns_ms", LegReport.time(last, Leg.NAME).map(Millis::of))
        .putNumber("connect_ms", LegReport.time(last, Leg.CONNECT).map(Millis::of))
        .putNumber("tls_ms", LegReport.time(last, Leg.TLS).map(Millis::of))
        .putNumber("first_byte_ms", LegReport.time(last, Leg.HTTP).map(Millis::of))
        .putNumber("status", last.status().map(BigDecimal::valueOf))
        .put("location", last.location().map(Redacted::of))
        .putArray("redirects", leg.hops().subList(0, leg.hops().size() - 1), NetJson::write);
    Optional<ServerChain> chain = NetReport.chain(last);
    if (chain.isPresent()) {
      boolean isChecked = report.isChecked(last.visit());
      side.putObject("certificate", within -> write(within, chain.get(), isChecked));
    } else {
      side.putNull("certificate");
    }
    Optional<Handshake> handshake = NetReport.handshake(last).filter(made -> report.isWhole());
    if (handshake.isPresent()) {
      side.putObject("tls", within -> write(within, handshake.get()));
    } else {
      side.putNull("tls");
    }
    side.put("failed_leg", leg.broken().map(broken -> broken.leg().label()))
        .put("reason", leg.broken().map(LegReport.Break::reason));
  }

  private static void write(JsonObject json, Attempt attempt) {
    json.put("address", LegReport.text(attempt.address()))
        .putNumber("connect_ms", attempt.took().map(Millis::of))
        .put("reason", Optional.of(attempt.reason()).filter(reason -> !reason.isEmpty()));
  }

  private static void write(JsonObject json, Hop hop) {
    json.put("url", Redacted.of(hop.visit().url()))
        .putNumber("status", hop.status().map(BigDecimal::valueOf))
        .put("location", hop.location().map(Redacted::of));
  }

  private void write(JsonObject json, ServerChain chain, boolean isChecked) {
    Instant now = report.expiry().now();
    ServerCertificate first = chain.endsFirst();
    json.put("issuer", chain.own().issuer())
        .put("names", chain.own().brief())
        .put("until", first.until().toString())
        .put("days_left", first.daysLeft(now))
        .put("hours_left", first.hoursLeft(now))
        .put("ends_first", first.subject())
        .put("checked", isChecked);
  }

  private static void write(JsonObject json, Handshake handshake) {
    json.put("protocol", handshake.protocol())
        .put("cipher", handshake.cipher())
        .put("client_certificate", handshake.client().name().toLowerCase(Locale.ROOT))
        .putArray(
            "chain",
            handshake.chain().certificates(),
            (each, certificate) ->
                each.put("subject", certificate.subject())
                    .put("issuer", certificate.issuer())
                    .putTexts("names", certificate.names())
                    .put("from", certificate.from().toString())
                    .put("until", certificate.until().toString()));
  }
}
