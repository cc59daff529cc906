package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `manifest`: every verb with its tier and summary.
///
/// With `--json` an array with all that a program needs to run each, ordered by command; those that
/// are for other machines are among them, and not `available`. Where
/// verbs may be missing, since the configuration that declares them can't be read or used, standard
/// error says so, with `--json` as the object `{problems: [{origin, message}]}`, and it exits 1.
public final class Manifest implements Verb {
  private static final Flag<String> TIER =
      Flag.of("tier", Types.choice("read", "write"), "", "only the verbs of one tier");
  private static final Operand<String> WORDS =
      Operand.any(
          "verb",
          Types.text(Meaning.VERB_WORD),
          "the words of a verb, or of a group of verbs: only these");

  private static final Spec SPEC =
      Spec.read("manifest", "every verb with its tier and summary")
          .operand(WORDS)
          .flag(TIER)
          .json("[{command, tier, summary, usage, operands, flags, recorded, declared, exits, …}]")
          .exit(ExitCode.FAILED, "verbs may be missing, for a problem in the configuration")
          .example("homelab manifest --json")
          .example("homelab manifest --tier read")
          .example("homelab manifest usage")
          .unrecorded()
          .build();

  private final Supplier<Registry> registry;

  public Manifest(Supplier<Registry> registry) {
    this.registry = registry;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    Registry known = registry.get();
    boolean json = given.get(Flag.JSON);
    List<String> words = given.operands();
    List<Verb> group = json ? known.below(words) : known.group(words);
    if (group.isEmpty() && !words.isEmpty()) {
      throw Help.unknown(known, words);
    }
    List<Verb> verbs = ofTier(group, given.find(TIER));
    console.out().print(json ? Json.array(verbs, Described::of) : table(verbs, console));
    return Missing.tell(known, json, console) ? ExitCode.FAILED : ExitCode.DONE;
  }

  /// What `manifest --json` says of a verb.
  public static String entry(Verb verb) {
    return Json.object(each -> Described.of(each, verb));
  }

  private static List<Verb> ofTier(List<Verb> group, Optional<String> tier) {
    return group.stream()
        .filter(verb -> tier.isEmpty() || verb.spec().tier().label().equals(tier.get()))
        .toList();
  }

  private static String table(List<Verb> verbs, Console console) {
    Table table = console.ownTable(Align.LEFT, Align.LEFT, Align.LEFT).wrap();
    for (Verb verb : verbs) {
      Spec spec = verb.spec();
      table.row(spec.path().text(), spec.tier().label(), spec.summary());
    }
    return table.toString();
  }
}
