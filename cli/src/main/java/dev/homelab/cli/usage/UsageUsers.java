package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Slot;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `usage users`: how many people use each verb, and whether it hangs on one of them.
public final class UsageUsers implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");
  private static final Operand<String> ONE =
      Operand.optional(
          "verb",
          Types.text(Meaning.RECORDED_VERB),
          "one verb, as one word: then its users, one a row");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read(
                      "usage users",
                      "how many use each verb, does it hang on one, who came and who left")
                  .operand(ONE)
                  .json(
                      "{source, since, until, …, came, left, rows: [{verb, users, top_share, …}]}"),
              SINCE)
          .example("homelab usage users")
          .example("homelab usage users 'net check' --since 30d")
          .build();

  private final Reader reader;

  public UsageUsers(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  /// @param topUser who uses it most; empty where nobody is to be named
  /// @param topShare the part of all uses that are hers
  private record Row(
      String verb, int users, String topUser, double topShare, Instant first, Instant last) {}

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Asked asked = reader.asked(given, SINCE);
    Uses uses = reader.read(asked, Step.DAY, List.of(), true, console);
    boolean named = reader.minUsers(given) == 1 || uses.source().equals("journal");
    Optional<String> verb = given.find(ONE);
    if (verb.isPresent()) {
      reader.requireKnown(Set.of(verb.get()), uses);
      Uses one = uses.of(verb.get());
      new Report<>(asked, one, people(), named ? new Presences(one).users() : List.of())
          .print(console);
      return ExitCode.DONE;
    }
    List<Presences.User> users = named ? new Presences(uses).users() : List.of();
    List<String> came =
        users.stream().filter(Presences.User::came).map(Presences.User::name).toList();
    List<String> left =
        users.stream().filter(Presences.User::left).map(Presences.User::name).toList();
    new Report<>(asked, uses, sheet(), rows(uses, named))
        .print(console, all -> all.putTexts("came", came).putTexts("left", left));
    if (!given.get(Flag.JSON) && !given.get(Asked.CSV)) {
      tell("came", came, console);
      tell("left", left, console);
    }
    return ExitCode.DONE;
  }

  private static void tell(String what, List<String> names, Console console) {
    if (!names.isEmpty()) {
      console.out().println(what + ": " + console.shown(String.join(", ", names)));
    }
  }

  private static List<Row> rows(Uses uses, boolean named) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    uses.each(
        use -> {
          Cell cell = use.cell();
          counts
              .computeIfAbsent(cell.verb(), verb -> new HashMap<>())
              .merge(cell.user(), (long) cell.count(), Long::sum);
        });
    Map<String, Slot> spans = new Presences(uses).spans();
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (verb, users) -> {
          Map.Entry<String, Long> top =
              Collections.max(users.entrySet(), Map.Entry.comparingByValue());
          long all = users.values().stream().mapToLong(Long::longValue).sum();
          Slot span = spans.getOrDefault(verb, uses.slots().getFirst());
          rows.add(
              new Row(
                  verb,
                  users.size(),
                  named ? top.getKey() : "",
                  (double) top.getValue() / all,
                  span.start(),
                  span.end().minusNanos(1)));
        });
    rows.sort(Comparator.comparingInt(Row::users).reversed().thenComparing(Row::verb));
    return rows;
  }

  private static Sheet<Row> sheet() {
    return new Sheet<Row>()
        .text("verb", "", Row::verb)
        .count("users", "USERS", row -> (long) row.users())
        .text("top_user", "MOST BY", Row::topUser)
        .part("top_share", "PART", Row::topShare)
        .time("first", "FIRST", row -> Optional.of(row.first()))
        .time("last", "LAST", row -> Optional.of(row.last()))
        .shown("VERB", Row::verb);
  }

  private static Sheet<Presences.User> people() {
    return new Sheet<Presences.User>()
        .text("user", "", Presences.User::name)
        .count("count", "COUNT", Presences.User::count)
        .count("days", "DAYS", user -> (long) user.days())
        .time("first", "FIRST", user -> Optional.of(user.first()))
        .time("last", "LAST", user -> Optional.of(user.last()))
        .text("status", "STATUS", Presences.User::status)
        .shown("USER", Presences.User::name);
  }
}
