package dev.homelab.cli.completion;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `completion`: the script by which a shell completes the tool's command lines.
///
/// It holds all verbs of this machine and user, the declared ones too. The shell runs it once, and
/// from then on starts no other program when Tab is typed.
public final class CompletionVerb implements Verb {
  private static final Operand<String> SHELL =
      Operand.required("shell", Types.choice("bash", "zsh", "fish"), "for which shell");

  private static final Spec SPEC =
      Spec.read("completion", "what a shell runs to offer verbs, flags and values at Tab")
          .operand(SHELL)
          .example("homelab completion bash")
          .example("homelab completion zsh")
          .example("homelab completion fish")
          .unrecorded()
          .build();

  private final Supplier<Registry> registry;
  private final Optional<Path> labels;

  /// @param labels the file of the names of labels that were last shown
  public CompletionVerb(Supplier<Registry> registry, Optional<Path> labels) {
    this.registry = registry;
    this.labels = labels;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws IOException {
    Script script =
        new Script(
            shell(given.get(SHELL)),
            Places.of(registry.get().verbs(), registry.get().aliases()),
            labels.map(Path::toString).orElse(""));
    console.out().print(script.text());
    return ExitCode.DONE;
  }

  private static Shell shell(String word) {
    return List.of(Shell.values()).stream()
        .filter(shell -> shell.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
