package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `help`: what a verb, a group or the whole tool takes, and the topics beside them.
///
/// With `--json` what `manifest --json` has of it, and the JSON Schema of what it prints: an object
/// for a verb, an array for a group and for all.
public final class HelpVerb implements Verb {
  private static final Operand<String> TOPIC =
      Operand.any(
          "verb",
          Types.text(Meaning.VERB_WORD, "environment", "exit-codes", "privacy"),
          "the words of a verb or of a group; or environment, exit-codes or privacy");

  private static final Spec SPEC =
      Spec.read("help", "what a verb takes, with examples; or a topic such as privacy")
          .operand(TOPIC)
          .json("a verb as manifest has it, with the schema of what it prints")
          .example("homelab help usage top")
          .example("homelab help usage top --json")
          .example("homelab help environment")
          .example("homelab help exit-codes")
          .example("homelab help privacy")
          .unrecorded()
          .build();

  private final Supplier<Registry> registry;
  private final Topic environment;
  private final Pager pager;

  /// @param registry the verbs that there are
  /// @param environment what is to be said of variables
  /// @param pager what shows long help to a person
  public HelpVerb(Supplier<Registry> registry, Topic environment, Pager pager) {
    this.registry = registry;
    this.environment = environment;
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
    Optional<Alias> alias = registry.get().alias(words);
    if (alias.isPresent()) {
      words = alias.get().inFull(words, registry.get());
    }
    if (json) {
      console.out().print(document(words));
    } else {
      String text = text(words, console.width());
      pager.show(alias.map(HelpVerb::meaning).orElse("") + text, console);
    }
    boolean _ = Missing.tell(registry.get(), json, console);
    return ExitCode.DONE;
  }

  private static String meaning(Alias alias) {
    return alias.name() + " stands for: homelab " + alias.shown() + "\n\n";
  }

  /// A verb or group that is named as a topic comes first.
  private String text(List<String> words, int width) throws VerbFailure, IOException {
    Optional<String> help = Help.of(registry.get(), words, width);
    if (help.isPresent()) {
      return help.get();
    }
    for (Topic topic : topics()) {
      if (words.equals(List.of(topic.name()))) {
        return topic.text(width);
      }
    }
    throw Help.unknown(registry.get(), words);
  }

  /// What is explained beside verbs.
  List<Topic> topics() {
    return List.of(environment, new ExitCodes(registry), new Privacy());
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
