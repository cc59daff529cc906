package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
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
    return Spec.read("help", "what a verb takes, with examples")
        .operands("[verb…]")
        .example("homelab help usage top")
        .unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure {
    List<String> words = Arguments.parse(spec(), arguments).operands();
    Registry known = registry.get();
    Optional<String> text = Help.of(known, words);
    console.out().print(text.orElseThrow(() -> VerbFailure.wrongUse(Help.unknown(known, words))));
    boolean _ = Missing.tell(known, console);
    return ExitCode.DONE;
  }
}
