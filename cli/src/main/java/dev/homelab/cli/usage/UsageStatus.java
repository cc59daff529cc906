package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.settings.Withheld;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.Optional;

/// `usage status`: how recording and delivery stand, with what went wrong unseen.
///
/// With `--json` one object: `recording` (`on`, `off`, `log`, `unknown`), `because`, `trouble`,
/// `unreadable`, `delivery` (`background`, `inline`, `local`), `sink` (null or `{url, origin,
/// answers, trouble, left_out}`), `records` (`{pending, sent, retimed, aside, dropped, since,
/// pending_elsewhere}`), `flush` (`{last, trouble, failures, next}`) `files` (`{path, count,
/// bytes}`); with `--refused` also `refused` (a list of `{time, verb, exit, because}`) and
/// `damaged`. Times are RFC 3339; what is not known is null.
public final class UsageStatus implements Verb {
  private static final Flag<Boolean> REFUSED =
      Flag.on("refused", "the records that the server refuses for good, with its words");

  private static final Spec SPEC =
      Spec.read("usage status", "whether uses are recorded, where they go, and what is stuck")
          .flag(REFUSED)
          .json("the same as one object")
          .example("homelab usage status")
          .example("homelab usage status --refused")
          .example("homelab usage status --json")
          .unrecorded()
          .build();

  private static final String LATE =
      "Entries that Loki took late (over 3 h old) show in queries only once it has flushed their"
          + " chunk: up to two hours later.";

  private final Status.Source source;

  /// @param consent whether uses are recorded
  /// @param delivery when records leave the machine
  public UsageStatus(
      Settings settings, Consent consent, DeliveryMode delivery, Store store, Endpoints endpoints) {
    this.source = new Status.Source(settings, consent, delivery, store, endpoints);
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Status status = source.read();
    if (given.get(Flag.JSON)) {
      console.out().print(json(status, given.get(REFUSED)));
    } else if (given.get(REFUSED)) {
      status.refusals().print(console);
    } else {
      console.out().print(table(status, console));
    }
    return ExitCode.DONE;
  }

  private static String table(Status status, Console console) {
    Table table = console.ownTable(Align.LEFT, Align.LEFT).wrap();
    table.row("recording", recording(status));
    status.trouble().ifPresent(why -> table.row("", "but nothing can be written: " + why));
    status.unreadable().ifPresent(why -> table.row("", "but not all can be read: " + why));
    status.refusals().trouble().ifPresent(why -> table.row("", "but " + why));
    table.row("delivery", status.delivery());
    table.row("sink", status.sink().map(sink -> sink(sink, status.answer())).orElse("none is set"));
    for (Withheld left : status.withheld()) {
      table.row("", left.toString());
    }
    table.row("pending", Long.toString(status.records().pending()));
    if (status.elsewhere() > 0) {
      table.row("", status.elsewhere() + " more on other hosts that share this home");
    }
    String since = status.since().map(time -> " since " + time).orElse("");
    table.row("sent", status.shipped().sent() + since);
    table.row("re-timed", status.shipped().retimed() + since);
    table.row("set aside", Long.toString(status.records().setAside()));
    table.row("dropped", Long.toString(status.dropped()));
    table.row("last flush", lastFlush(status));
    table.row("next flush", status.next().map(t -> "not before " + t).orElse("with the next verb"));
    table.row("files", status.path().map(path -> files(status, path)).orElse("none"));
    return table + "\n" + console.wrap(LATE) + "\n";
  }

  private static String files(Status status, String path) {
    return status.records().files() + " in " + path + ", " + status.records().bytes() + " bytes";
  }

  private static String recording(Status status) {
    return status.isUnknown()
        ? "off (it can't be told what you want: " + status.because() + ")"
        : status.recording() + " (decided by: " + status.because() + ")";
  }

  private static String sink(Value sink, Optional<String> trouble) {
    return sink.shown()
        + " ("
        + sink.origin()
        + "), "
        + trouble.map(why -> "does not answer: " + why).orElse("answers");
  }

  private static String lastFlush(Status status) {
    return status
        .shipped()
        .lastFlush()
        .map(
            at ->
                at + status.shipped().lastTrouble().map(why -> ", failed: " + why).orElse(", done"))
        .orElse("never");
  }

  private static String json(Status status, boolean withRefused) {
    return Json.object(
        top -> {
          top.put("recording", status.recording())
              .put("because", status.because())
              .put("trouble", status.trouble().or(status.refusals()::trouble))
              .put("unreadable", status.unreadable())
              .put("delivery", status.delivery());
          if (status.sink().isPresent()) {
            top.putObject("sink", sink -> write(sink, status.sink().get(), status));
          } else {
            top.putNull("sink");
          }
          top.putObject("records", records -> writeRecords(records, status))
              .putObject("flush", flush -> writeFlush(flush, status))
              .putObject("files", files -> writeFiles(files, status));
          if (withRefused) {
            status.refusals().write(top);
          }
        });
  }

  private static void write(JsonObject json, Value sink, Status status) {
    json.put("url", sink.shown())
        .put("origin", sink.origin().toString())
        .put("answers", status.answer().isEmpty())
        .put("trouble", status.answer())
        .putTexts("left_out", status.withheld().stream().map(Withheld::toString).toList());
  }

  private static void writeRecords(JsonObject json, Status status) {
    json.put("pending", status.records().pending())
        .put("sent", status.shipped().sent())
        .put("retimed", status.shipped().retimed())
        .put("aside", status.records().setAside())
        .put("dropped", status.dropped())
        .put("since", status.since())
        .put("pending_elsewhere", status.elsewhere());
  }

  private static void writeFlush(JsonObject json, Status status) {
    json.put("last", status.shipped().lastFlush())
        .put("trouble", status.shipped().lastTrouble())
        .put("failures", status.shipped().failures())
        .put("next", status.next());
  }

  private static void writeFiles(JsonObject json, Status status) {
    json.put("path", status.path())
        .put("count", status.records().files())
        .put("bytes", status.records().bytes());
  }
}
