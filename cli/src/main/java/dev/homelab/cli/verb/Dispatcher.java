package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.telemetry.Recorder;
import dev.homelab.telemetry.VerbId;
import dev.homelab.telemetry.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// Finds the verb that the arguments ask for, runs it, and takes note of how it ended.
///
/// The recorder is handed a declared name and a number, whatever way the verb ends: by returning,
/// by throwing, or by a signal. Help and unknown verbs are dealt with before, and leave no record.
public final class Dispatcher {
  private final Registry registry;
  private final Vocabulary vocabulary;
  private final Recorder recorder;
  private final Signals signals;
  private final boolean debug;

  /// @param vocabulary the names that may be recorded
  /// @param debug whether a failure shows its stack trace
  public Dispatcher(
      Registry registry, Vocabulary vocabulary, Recorder recorder, Signals signals, boolean debug) {
    this.registry = registry;
    this.vocabulary = vocabulary;
    this.recorder = recorder;
    this.signals = signals;
    this.debug = debug;
  }

  /// Runs a command line.
  ///
  /// @return the exit status of the process
  public int run(List<String> arguments, Console console) {
    Optional<Alias> alias = registry.alias(arguments);
    if (alias.isEmpty()) {
      return runInFull(arguments, console);
    }
    try {
      return runInFull(alias.get().inFull(arguments, registry), console);
    } catch (VerbFailure e) {
      recorder.unrecorded();
      boolean json = asksForJson(alias.get().words()) || asksForJson(arguments);
      return new Teller(console, Optional.empty(), json, debug).tell(e);
    }
  }

  private int runInFull(List<String> arguments, Console console) {
    Optional<Registry.Match> match = registry.find(arguments);
    if (match.isPresent() && !Shorthand.asksForHelp(match.get())) {
      return dispatch(match.get(), console);
    }
    List<String> full =
        match.isPresent()
            ? Shorthand.helpOn(match.get())
            : new Shorthand(registry).inFull(arguments);
    Optional<Registry.Match> meant = registry.find(full);
    return meant.isPresent() ? dispatch(meant.get(), console) : unknown(full, console);
  }

  private int dispatch(Registry.Match match, Console console) {
    Teller teller = teller(match, console);
    Optional<VerbId> id = vocabulary.find(match.path());
    if (id.isEmpty()) {
      signals.handle(signals::endBy);
      int exit = settled(attempt(match, teller), teller);
      recorder.unrecorded();
      return exit;
    }
    VerbId verb = id.get();
    recorder.started();
    End end = new End(recorder, verb);
    signals.handle(
        number -> {
          int exit = ExitCode.signal(number);
          if (end.note(exit) == exit) {
            signals.endBy(number);
          }
        });
    return end.note(settled(attempt(match, teller), teller));
  }

  private Teller teller(Registry.Match match, Console console) {
    Spec spec = match.verb().spec();
    boolean json = spec.json() != Spec.Json.NONE && asksForJson(match.arguments());
    return new Teller(console, Optional.of(match.path()), json, debug);
  }

  private static boolean asksForJson(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals("--")) {
        return false;
      }
      if (argument.equals("--json") || argument.equals("--json=true")) {
        return true;
      }
    }
    return false;
  }

  /// The end of a verb, which may come by itself and by a signal at once. Whoever is first takes
  /// the note, and the other waits until it is taken, since the process ends right after.
  private static final class End {
    private final Recorder recorder;
    private final VerbId verb;
    private int status;
    private boolean noted;

    End(Recorder recorder, VerbId verb) {
      this.recorder = recorder;
      this.verb = verb;
    }

    /// @return the status that was noted first
    synchronized int note(int exit) {
      if (!noted) {
        noted = true;
        status = exit;
        recorder.finished(verb, exit);
      }
      return status;
    }
  }

  /// A fault of the tool's own must not cost the record, nor show a stack trace.
  private int attempt(Registry.Match match, Teller teller) {
    try {
      Arguments given = Arguments.parse(match.verb().spec(), match.arguments());
      return match.verb().run(given, teller.console().colored(given.text(Flag.COLOR)));
    } catch (VerbFailure e) {
      return teller.tell(e);
    } catch (IOException e) {
      return teller.tell(e, Reason.named(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.signal(Signals.INTERRUPT);
    } catch (RuntimeException | Error e) {
      return teller.tell(
          e, "internal error: " + e + (debug ? "" : " (HOMELAB_DEBUG=1 shows where)"));
    }
  }

  /// What was printed may not have reached anybody: a gone reader is no failure worth a line, a
  /// full disk is.
  private static int settled(int exit, Teller teller) {
    PrintStream out = teller.console().out();
    out.flush();
    if (out instanceof ResultStream results && results.failure().isPresent()) {
      if (results.readerIsGone()) {
        return ExitCode.BROKEN_PIPE;
      }
      String reason = String.valueOf(results.failure().get().getMessage());
      int failed = exit == ExitCode.DONE ? ExitCode.FAILED : exit;
      return teller.tell(failed, "the results could not be written: " + reason, "");
    }
    return exit;
  }

  /// A group without a verb shows what is in it.
  private int unknown(List<String> typed, Console console) {
    recorder.unrecorded();
    Teller teller = new Teller(console, Optional.empty(), asksForJson(typed), debug);
    List<String> words = typed.stream().filter(word -> !word.equals("--json")).toList();
    List<Verb> group = registry.group(words);
    if (words.isEmpty() || group.isEmpty()) {
      return teller.tell(Help.unknown(registry, words.isEmpty() ? typed : words));
    }
    String name = "'" + String.join(" ", words) + "' is a group of verbs";
    if (teller.json()) {
      return teller.tell(ExitCode.WRONG_USE, name, Help.oneOf(group) + Missing.first(registry));
    }
    int exit = teller.tell(ExitCode.WRONG_USE, name, "name one of them" + Missing.first(registry));
    console.err().print(Help.group(words, group, console.errWidth()));
    return exit;
  }
}
