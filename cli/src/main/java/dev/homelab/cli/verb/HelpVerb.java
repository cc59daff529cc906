package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `help`: what a verb, a group or the whole tool takes.
///
/// With `--json` what `manifest --json` has of it, and the JSON Schema of what it prints: an object
/// for a verb, an array for a group and for all.
public final class HelpVerb implements Verb {
  private static final Operand<String> TOPIC =
      Operand.any(
          "verb",
          Types.text(Meaning.VERB_WORD, "privacy"),
          "the words of a verb or of a group; or privacy, for the privacy text");

  private static final Spec SPEC =
      Spec.read("help", "what a verb takes, with examples; or the privacy text")
          .operand(TOPIC)
          .json("a verb as manifest has it, with the schema of what it prints")
          .example("homelab help usage top")
          .example("homelab help usage top --json")
          .example("homelab help privacy")
          .unrecorded()
          .build();

  private final Supplier<Registry> registry;
  private final Pager pager;

  /// @param pager what shows long help to a person
  public HelpVerb(Supplier<Registry> registry, Pager pager) {
    this.registry = registry;
    this.pager = pager;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    boolean json = given.get(Flag.JSON);
    List<String> words = given.operands();
    if (json) {
      console.out().print(document(words));
    } else {
      pager.show(text(words, console), console);
    }
    boolean _ = Missing.tell(registry.get(), json, console);
    return ExitCode.DONE;
  }

  /// A verb or group that is named as the privacy text comes first.
  private String text(List<String> words, Console console) throws VerbFailure, IOException {
    Optional<String> help = Help.of(registry.get(), words, console.width());
    if (help.isPresent()) {
      return help.get();
    }
    if (Privacy.isMeant(words)) {
      return Privacy.text();
    }
    throw Help.unknown(registry.get(), words);
  }

  private String document(List<String> words) throws VerbFailure {
    Optional<Registry.Match> match = registry.get().find(words);
    List<Verb> group = registry.get().group(words);
    if (match.isPresent() && group.size() < 2) {
      Verb verb = match.get().verb();
      return Json.object(top -> Described.withSchema(top, verb));
    }
    if (group.isEmpty()) {
      throw Help.unknown(registry.get(), words);
    }
    return Json.array(group, Described::withSchema);
  }
}
