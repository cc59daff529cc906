package dev.homelab.cli.usage;

import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.mining.history.Kind;
import dev.homelab.mining.history.SourceReport;
import dev.homelab.mining.rank.Costs;
import dev.homelab.mining.rank.Findings;
import dev.homelab.mining.rank.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// What was mined, for programs.
record NextJson(Mined mined, Wording wording) {
  String text(int limit) {
    Findings findings = mined.findings();
    return Json.object(
        all ->
            all.put("since", mined.since().toString())
                .putArray("sources", mined.sources(), NextJson::source)
                .putArray("rows", findings.rows().stream().limit(limit).toList(), this::row)
                .putArray("displaced", findings.displaced(), this::displaced)
                .putArray(
                    "missed",
                    findings.missed(),
                    (one, verb) -> one.put("verb", verb.verb()).put("count", verb.count()))
                .putObject("constants", one -> constants(one, mined.costs())));
  }

  private static void source(JsonObject one, SourceReport report) {
    one.put("kind", report.kind().map(Kind::word))
        .put("path", report.source().path().toString())
        .put("bytes", report.bytes())
        .put("commands", report.commands())
        .putObject(
            "skipped",
            skipped ->
                report
                    .skipped()
                    .forEach(
                        (skip, count) ->
                            skipped.put(skip.name().toLowerCase(Locale.ROOT), (long) count)));
  }

  private void row(JsonObject one, Row row) {
    one.putLists("steps", wording.steps(row.steps()))
        .put("uses", row.uses())
        .put("days", row.days())
        .put("retried", part(row.retried()))
        .put("agent", part(row.agent()))
        .put("spared_s", seconds(row.sparedSeconds()))
        .put("pays", row.pays())
        .put("shareable", row.shareable());
  }

  private void displaced(JsonObject one, Findings.Displaced verb) {
    one.put("verb", verb.verb())
        .put("called", verb.called())
        .put("by_hand", verb.byHand())
        .putTexts("words", wording.words(verb.words()))
        .put("lost_s", seconds(verb.lostSeconds()));
  }

  private static void constants(JsonObject one, Costs costs) {
    one.put("person_line_s", BigDecimal.valueOf(costs.person().lineSeconds()))
        .put("person_character_s", BigDecimal.valueOf(costs.person().characterSeconds()))
        .put("person_characters", costs.person().mostCharacters())
        .put("agent_turn_s", BigDecimal.valueOf(costs.agent().lineSeconds()))
        .put("agent_character_s", BigDecimal.valueOf(costs.agent().characterSeconds()))
        .put("call_characters", costs.callCharacters())
        .put("write_s", BigDecimal.valueOf(costs.writeSeconds()))
        .put("learn_s", BigDecimal.valueOf(costs.learnSeconds()))
        .put("uses", costs.uses())
        .put("days", costs.days())
        .put("uses_per_day", costs.usesPerDay())
        .put("steps", costs.steps())
        .put("between", costs.between());
  }

  private static BigDecimal part(double part) {
    return BigDecimal.valueOf(part).setScale(4, RoundingMode.HALF_UP);
  }

  private static BigDecimal seconds(double seconds) {
    return BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
  }
}
