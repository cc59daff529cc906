package dev.homelab.cli;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.shipping.Flush;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.VerbFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs many command lines in one process, while the image's AOT cache is being recorded: what is
/// loaded here is loaded fast later. It is run when the image is built, and never after.
///
/// The lines come on standard input, from the program that also serves them. The fields of a line
/// stand between tabs: what to do, settings (`NAME=value`), an empty field, the arguments. What to
/// do is `run`, or `terminal` for results that a person reads, `flush` for what the process does
/// that a verb leaves behind, or `quit` for giving SIGQUIT back.
final class Training {
  private final Map<String, String> variables;
  private final OsSignals signals;

  private Training(Map<String, String> variables, OsSignals signals) {
    this.variables = variables;
    this.signals = signals;
  }

  static void main(String[] none) throws Exception {
    OsSignals signals = new OsSignals();
    for (String line = line(); !line.isEmpty(); line = line()) {
      List<String> fields = List.of(line.split("\t", -1));
      int end = fields.indexOf("");
      Map<String, String> variables = new HashMap<>(System.getenv());
      for (String setting : fields.subList(1, end)) {
        int equals = setting.indexOf('=');
        variables.put(setting.substring(0, equals), setting.substring(equals + 1));
      }
      List<String> arguments = fields.subList(end + 1, fields.size());
      new Training(variables, signals).take(fields.getFirst(), arguments);
    }
  }

  /// The next line, of ASCII; empty at the end of the input.
  private static String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = System.in.read(); b >= 0 && b != '\n'; b = System.in.read()) {
      line.append((char) b);
    }
    return line.toString();
  }

  private void take(String kind, List<String> arguments) throws VerbFailure, InterruptedException {
    switch (kind) {
      case "run" -> run(arguments, false);
      case "terminal" -> run(arguments, true);
      case "flush" -> flush();
      case "quit" -> quit();
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private void run(List<String> arguments, boolean terminal) {
    PrintStream out = new ResultStream(new ByteArrayOutputStream(), Descriptor.OUTPUT, false);
    Console console = Console.of(out, out, terminal, terminal, Map.of());
    int exit = Main.run(arguments, variables, console, signals);
    out.flush();
    if (exit > 2) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + exit);
    }
  }

  /// Does nothing where no server is set: then no process is left behind either.
  private void flush() throws VerbFailure, InterruptedException {
    Environment environment = Main.environment(variables);
    Settings settings = Settings.load(environment);
    if (!settings.isSet(Key.LOKI_URL)) {
      return;
    }
    Store store = Store.of(settings, InstantSource.system());
    Optional<Choice> choice = Optional.of(new Choice(environment));
    Flush flush = new Flush(store, new Endpoints(settings, "training"), choice);
    FlushMain.send(flush.handover().variables());
  }

  private void quit() {
    signals.quit().giveBack();
    if (!signals.quit().isGivenBack()) {
      throw new IllegalStateException("no call into the C library");
    }
  }
}
