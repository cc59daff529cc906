package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `help`: what a verb, a group or the whole tool takes.
public final class HelpVerb implements Verb {
  private final Supplier<Registry> registry;

  public HelpVerb(Supplier<Registry> registry) {
    this.registry = registry;
  }

  @Override
  public Spec spec() {
    return Spec.read("help", "what a verb takes, with examples; or the privacy text")
        .operands("[verb… | privacy]")
        .example("homelab help usage top")
        .example("homelab help privacy")
        .unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure, IOException {
    List<String> words = Arguments.parse(spec(), arguments).operands();
    console.out().print(text(words));
    boolean _ = Missing.tell(registry.get(), console);
    return ExitCode.DONE;
  }

  /// A verb or group that is named as the privacy text comes first.
  private String text(List<String> words) throws VerbFailure, IOException {
    Optional<String> help = Help.of(registry.get(), words);
    if (help.isPresent()) {
      return help.get();
    }
    if (Privacy.isMeant(words)) {
      return Privacy.text();
    }
    throw VerbFailure.wrongUse(Help.unknown(registry.get(), words));
  }
}
