package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.query.Bytes;
import dev.homelab.cli.query.LabelJson;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.query.SeriesName;
import dev.homelab.loki.StreamStats;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Sample;
import java.util.List;
import java.util.Optional;

/// What streams amount to, as it is shown.
///
/// @param volume bytes by labels; empty where the server doesn't tell
record VolumeReport(
    String selector, TimeRange range, StreamStats stats, Optional<Answer<List<Sample>>> volume) {
  private static final String NO_VOLUME =
      "the server doesn't tell the bytes by label: Loki 2.9 and later do, where"
          + " limits_config.volume_enabled is on";

  private static final String HELD =
      "what the server still holds in memory is counted in the bytes by label alone";

  /// Two tables, and notes beside them.
  ///
  /// @param time how long the time is, for a person
  void print(String time, Console console) {
    if (stats.streams() == 0 && rows().isEmpty()) {
      Remarks.note(console, "no stream matches in " + time + ", of what the server has stored");
      return;
    }
    Table table = console.ownTable(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row("STREAMS", "CHUNKS", "LINES", "BYTES");
    table.row(
        Long.toString(stats.streams()),
        Long.toString(stats.chunks()),
        Long.toString(stats.entries()),
        Bytes.shown(stats.bytes()));
    console.out().print(table);
    if (!rows().isEmpty()) {
      console.out().append('\n').print(volumes(console));
    }
    Remarks.show(notices(), console);
    if (rows().stream().mapToLong(VolumeReport::bytes).sum() > stats.bytes()) {
      Remarks.note(console, HELD);
    }
    if (volume.isEmpty()) {
      Remarks.note(console, NO_VOLUME);
    }
  }

  private String volumes(Console console) {
    Table table = console.table(Align.RIGHT, Align.LEFT);
    table.row("BYTES", "STREAMS");
    for (Sample row : rows()) {
      table.row(Bytes.shown(bytes(row)), SeriesName.of(row.labels()));
    }
    return table.toString();
  }

  /// The largest first.
  private List<Sample> rows() {
    return volume.stream()
        .flatMap(answer -> answer.result().stream())
        .sorted((one, other) -> Long.compare(bytes(other), bytes(one)))
        .toList();
  }

  private static long bytes(Sample row) {
    return Math.max(0, (long) row.value());
  }

  private Notices notices() {
    return volume.map(Answer::notices).orElse(Notices.none());
  }

  String json() {
    return Json.object(
        top -> {
          top.put("since", range.start().toString())
              .put("until", range.end().toString())
              .put("selector", selector)
              .put("streams", stats.streams())
              .put("chunks", stats.chunks())
              .put("entries", stats.entries())
              .put("bytes", stats.bytes());
          if (volume.isEmpty()) {
            top.putNull("volume");
          } else {
            top.putArray("volume", rows(), VolumeReport::put);
          }
          top.putTexts("warnings", notices().warnings())
              .putTexts("infos", notices().infos())
              .put("partial", notices().partial());
        });
  }

  private static void put(JsonObject json, Sample row) {
    json.putObject("labels", labels -> LabelJson.put(labels, row.labels()))
        .put("bytes", bytes(row));
  }
}
