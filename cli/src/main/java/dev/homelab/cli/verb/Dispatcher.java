package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.telemetry.Recorder;
import dev.homelab.telemetry.VerbId;
import dev.homelab.telemetry.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the verb that the arguments ask for, runs it, and takes note of how it ended.
///
/// The recorder is handed a declared name and a number, whatever way the verb ends: by returning,
/// by throwing, or by a signal. Help and unknown verbs are dealt with before, and leave no record.
public final class Dispatcher {
  private static final String HELP = "--help";

  /// What people type before they know any verb. Only as the first word: behind a declared verb it
  /// is that program's own.
  private static final Map<String, List<String>> HABITS =
      Map.of("-h", List.of(HELP), "--version", List.of("version"));

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
    if (arguments.size() == 1 && HABITS.containsKey(arguments.getFirst())) {
      return run(HABITS.getOrDefault(arguments.getFirst(), arguments), console);
    }
    if (arguments.isEmpty()) {
      recorder.unrecorded();
      console.out().print(Help.overview(registry));
      boolean _ = Missing.tell(registry, console);
      return settled(ExitCode.DONE, console);
    }
    List<String> ownArguments = beforeDashes(arguments);
    int help = ownArguments.indexOf(HELP);
    if (help >= 0) {
      return settled(help(arguments.subList(0, help), console), console);
    }
    Optional<Registry.Match> match = registry.find(arguments);
    return match.isPresent() ? dispatch(match.get(), console) : unknown(arguments, console);
  }

  private int dispatch(Registry.Match match, Console console) {
    Optional<VerbId> id = vocabulary.find(match.path());
    if (id.isEmpty()) {
      signals.handle(signals::endBy);
      int exit = settled(attempt(match, console), console);
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
    return end.note(settled(attempt(match, console), console));
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
  private int attempt(Registry.Match match, Console console) {
    try {
      return match.verb().run(match.arguments(), console);
    } catch (VerbFailure e) {
      int exit = report(e, String.valueOf(e.getMessage()), console);
      e.below().forEach(line -> console.err().println(line));
      return exit;
    } catch (IOException e) {
      return report(e, match.verb().spec().path() + ": " + Reason.named(e), console);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.signal(Signals.INTERRUPT);
    } catch (RuntimeException | Error e) {
      return report(
          e,
          match.verb().spec().path()
              + ": internal error: "
              + e
              + (debug ? "" : " (HOMELAB_DEBUG=1 shows where)"),
          console);
    }
  }

  private int report(Throwable thrown, String line, Console console) {
    console.out().flush();
    console.err().println("homelab: " + line);
    if (debug) {
      thrown.printStackTrace(console.err());
    }
    return ExitCode.of(thrown);
  }

  /// What was printed may not have reached anybody: a gone reader is no failure worth a line, a
  /// full disk is.
  private int settled(int exit, Console console) {
    console.out().flush();
    if (console.out() instanceof ResultStream results && results.failure().isPresent()) {
      if (results.readerIsGone()) {
        return ExitCode.BROKEN_PIPE;
      }
      String reason = String.valueOf(results.failure().get().getMessage());
      console.err().println("homelab: the results could not be written: " + reason);
      return exit == ExitCode.DONE ? ExitCode.FAILED : exit;
    }
    return exit;
  }

  private int help(List<String> words, Console console) {
    Optional<String> text = Help.of(registry, words);
    if (text.isEmpty()) {
      return unknown(words, console);
    }
    recorder.unrecorded();
    console.out().print(text.get());
    boolean _ = Missing.tell(registry, console);
    return ExitCode.DONE;
  }

  private int unknown(List<String> arguments, Console console) {
    recorder.unrecorded();
    console.err().println("homelab: " + Help.unknown(registry, arguments));
    return ExitCode.WRONG_USE;
  }

  private static List<String> beforeDashes(List<String> arguments) {
    int dashes = arguments.indexOf("--");
    return dashes < 0 ? arguments : arguments.subList(0, dashes);
  }
}
