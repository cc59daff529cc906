package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.RecordSource;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/// `usage export`: the records of a window, one a line, as they are read.
public final class UsageExport implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("30d");
  private static final Flag<String> FORMAT =
      Flag.of("format", Types.choice("csv", "jsonl"), "csv", "how a record is written");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read("usage export", "the records of a window, one a line, for other tools")
                  .flag(FORMAT)
                  .jsonLines("as --format jsonl: {time, user, verb, exit, version}"),
              SINCE)
          .example("homelab usage export --since 7d > records.csv")
          .example("homelab usage export --user alice --since 2026-01-01 --format jsonl")
          .build();

  private final Reader reader;

  public UsageExport(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Asked asked = reader.asked(given, SINCE);
    Predicate<String> verbs = exported(asked, console);
    RecordSource source = reader.source(asked, console);
    boolean isJson = given.get(Flag.JSON) || given.get(FORMAT).equals("jsonl");
    if (isJson && given.get(Asked.CSV)) {
      throw VerbFailure.wrongUse("--csv and JSON: expected one of them");
    }
    if (isJson) {
      try (JsonGenerator json = Json.lines(console.out())) {
        each(source, asked, verbs, event -> write(json, event));
      }
    } else {
      console.out().print(Csv.line(List.of("time", "user", "verb", "exit", "version")));
      each(source, asked, verbs, event -> console.out().print(line(event)));
    }
    return ExitCode.DONE;
  }

  /// What too few people use is counted first, and left out.
  private Predicate<String> exported(Asked asked, Console console)
      throws VerbFailure, IOException, InterruptedException {
    boolean own = asked.given().get(Asked.LOCAL) || asked.given().find(Asked.USER).isPresent();
    if (own || reader.minUsers(asked.given()) == 1) {
      return asked.verbs();
    }
    Uses uses = reader.read(asked, Step.DAY, List.of(), true, console);
    return verb -> asked.verbs().test(verb) && !uses.isHidden(verb);
  }

  private static void each(
      RecordSource source, Asked asked, Predicate<String> verbs, Consumer<UsageEvent> taker)
      throws IOException, VerbFailure, InterruptedException {
    source.each(
        asked.question(Step.DAY, List.of(), true),
        event -> {
          if (verbs.test(event.verb())) {
            taker.accept(event);
          }
        });
  }

  private static void write(JsonGenerator json, UsageEvent event) {
    JsonObject.write(
        json,
        one ->
            one.put("time", event.time().toString())
                .put("user", event.user())
                .put("verb", event.verb())
                .put("exit", event.exit())
                .put("version", event.version()));
    json.writeRaw('\n');
  }

  private static String line(UsageEvent event) {
    return Csv.line(
        List.of(
            event.time().toString(),
            event.user(),
            event.verb(),
            Integer.toString(event.exit()),
            event.version()));
  }
}
