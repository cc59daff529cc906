package dev.homelab.cli.net;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Millis;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.http.Attempt;
import dev.homelab.http.Handshake;
import dev.homelab.http.Leg;
import dev.homelab.http.Redacted;
import dev.homelab.http.ServerCertificate;
import dev.homelab.http.ServerChain;
import dev.homelab.http.Trust;
import dev.homelab.http.Visit;
import dev.homelab.http.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What `net check` found, as people are told. Text in it comes from servers.
///
/// @param trust whose certificates were believed
/// @param soon the end of the sentence where the certificates end too soon; empty where they don't,
///     or where that was not asked
/// @param isWhole whether all of the certificates is told
record NetReport(
    Visit visit,
    LegComparison comparison,
    Trust trust,
    Expiry expiry,
    String soon,
    boolean isWhole) {
  private static final String NONE = "-";

  /// A cell of one hop of one leg.
  private interface Cell {
    String of(LegReport leg, Hop hop);
  }

  String sentence() {
    return comparison.sentence() + soon;
  }

  /// Whether the certificate of a host was held against the trust at all.
  boolean isChecked(Visit asked) {
    return !asked.talk().secure() || !trust.unchecked(asked.host());
  }

  String table(Console console) {
    StringBuilder text = new StringBuilder();
    int hops = comparison.legs().stream().mapToInt(leg -> leg.hops().size()).max().orElse(0);
    for (int i = 0; i < hops; i++) {
      text.append(hop(console, i, hops > 1));
    }
    return text + console.wrap(console.shown(sentence())) + "\n";
  }

  private String hop(Console console, int index, boolean isNamed) {
    Table table =
        comparison.legs().size() == 1
            ? console.table(Align.LEFT, Align.LEFT)
            : console.table(Align.LEFT, Align.LEFT, Align.LEFT);
    head(table);
    if (isNamed) {
      row(table, index, "URL", (leg, hop) -> Redacted.of(hop.visit().url()));
    }
    row(table, index, "address", (leg, hop) -> address(hop));
    row(table, index, "given by", (leg, hop) -> hop.route().from());
    others(table, index);
    row(table, index, "DNS", (leg, hop) -> time(leg, index, Leg.NAME));
    row(table, index, "connect", (leg, hop) -> time(leg, index, Leg.CONNECT));
    row(table, index, "TLS", (leg, hop) -> time(leg, index, Leg.TLS));
    row(table, index, "first byte", (leg, hop) -> time(leg, index, Leg.HTTP));
    row(table, index, "HTTP status", (leg, hop) -> hop.status().map(String::valueOf).orElse(NONE));
    optionalRow(
        table, index, "redirects to", (leg, hop) -> hop.location().map(Redacted::of).orElse(NONE));
    row(table, index, "issuer", (leg, hop) -> issuer(hop));
    row(table, index, "days left", (leg, hop) -> chain(hop).map(expiry::words).orElse(NONE));
    optionalRow(table, index, "client cert", (leg, hop) -> client(hop));
    if (isWhole) {
      row(
          table,
          index,
          "protocol",
          (leg, hop) -> handshake(hop).map(Handshake::protocol).orElse(NONE));
      row(table, index, "cipher", (leg, hop) -> handshake(hop).map(Handshake::cipher).orElse(NONE));
      certificates(table, index);
    }
    return table.toString();
  }

  private void head(Table table) {
    if (comparison.external().isPresent() && comparison.internal().isPresent()) {
      table.row("", "EXTERNAL", "INTERNAL");
    } else {
      table.row("", comparison.external().isPresent() ? "EXTERNAL" : "INTERNAL");
    }
  }

  private void row(Table table, int index, String label, Cell cell) {
    table.row(cells(index, label, cell).toArray(String[]::new));
  }

  /// One that is left out where it says nothing.
  private void optionalRow(Table table, int index, String label, Cell cell) {
    List<String> cells = cells(index, label, cell);
    if (!cells.subList(1, cells.size()).stream().allMatch(NONE::equals)) {
      table.row(cells.toArray(String[]::new));
    }
  }

  private List<String> cells(int index, String label, Cell cell) {
    List<String> cells = new ArrayList<>();
    cells.add(label);
    for (LegReport leg : comparison.legs()) {
      cells.add(index < leg.hops().size() ? cell.of(leg, leg.hops().get(index)) : NONE);
    }
    return cells;
  }

  /// The addresses beside the one that was walked to, where there are any.
  private void others(Table table, int index) {
    int most =
        comparison.legs().stream()
            .filter(leg -> index < leg.hops().size())
            .mapToInt(leg -> attempts(leg.hops().get(index)).size())
            .max()
            .orElse(0);
    for (int i = 0; i < most; i++) {
      int at = i;
      row(table, index, i == 0 ? "also at" : "", (leg, hop) -> attempt(hop, at));
    }
  }

  private static List<Attempt> attempts(Hop hop) {
    return hop.walk()
        .map(
            walk ->
                walk.attempts().stream()
                    .filter(attempt -> !attempt.address().equals(walk.address()))
                    .toList())
        .orElse(List.of());
  }

  private static String attempt(Hop hop, int index) {
    List<Attempt> all = attempts(hop);
    if (index >= all.size()) {
      return NONE;
    }
    Attempt attempt = all.get(index);
    return LegReport.text(attempt.address())
        + ": "
        + attempt.took().map(took -> "connects in " + Millis.words(took)).orElse(attempt.reason());
  }

  private void certificates(Table table, int index) {
    int most =
        comparison.legs().stream()
            .filter(leg -> index < leg.hops().size())
            .mapToInt(leg -> certificates(leg.hops().get(index)).size())
            .max()
            .orElse(0);
    for (int i = 0; i < most; i++) {
      int at = i;
      certificate(
          table, index, at, i == 0 ? "certificate" : "above it", ServerCertificate::subject);
      certificate(table, index, at, "  issuer", ServerCertificate::issuer);
      certificate(table, index, at, "  names", one -> String.join(", ", one.names()));
      certificate(table, index, at, "  valid", one -> one.from() + " to " + one.until());
    }
  }

  private void certificate(
      Table table, int index, int at, String label, Function<ServerCertificate, String> cell) {
    optionalRow(
        table,
        index,
        label,
        (leg, hop) -> {
          List<ServerCertificate> all = certificates(hop);
          String text = at < all.size() ? cell.apply(all.get(at)) : NONE;
          return text.isEmpty() ? NONE : text;
        });
  }

  private static List<ServerCertificate> certificates(Hop hop) {
    return chain(hop).map(ServerChain::certificates).orElse(List.of());
  }

  private static String address(Hop hop) {
    return hop.walk().map(walk -> LegReport.text(walk.address())).orElse(NONE);
  }

  private static String time(LegReport leg, int index, Leg part) {
    Hop hop = leg.hops().get(index);
    if (leg.broken(index).filter(broken -> broken.leg() == part).isPresent()
        && (part == Leg.NAME || LegReport.time(hop, part).isEmpty())) {
      return "breaks";
    }
    return LegReport.time(hop, part).map(Millis::words).orElse(NONE);
  }

  private String issuer(Hop hop) {
    String remark = isChecked(hop.visit()) ? "" : " (not checked)";
    return chain(hop).map(chain -> chain.own().issuer() + remark).orElse(NONE);
  }

  private static String client(Hop hop) {
    return handshake(hop)
        .map(
            made ->
                switch (made.client()) {
                  case NOT_ASKED -> NONE;
                  case NONE_SHOWN -> "asked for, none shown";
                  case SHOWN -> "asked for, shown";
                })
        .orElse(NONE);
  }

  static Optional<Handshake> handshake(Hop hop) {
    return hop.walk().flatMap(Walk::handshake);
  }

  static Optional<ServerChain> chain(Hop hop) {
    return handshake(hop).map(Handshake::chain);
  }
}
