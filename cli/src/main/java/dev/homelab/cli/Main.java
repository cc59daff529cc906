package dev.homelab.cli;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.output.ErrorStream;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Signals;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// The process: it hands what it was given to [Homelab], and exits with what it answers.
public final class Main {
  private Main() {}

  /// Runs the tool and ends the process.
  public static void main(String[] arguments) {
    OsSignals signals = new OsSignals();
    Map<String, String> variables = System.getenv();
    boolean outIsTerminal = Boolean.getBoolean("homelab.out.terminal");
    PrintStream out =
        new ResultStream(
            new FileOutputStream(FileDescriptor.out), Descriptor.OUTPUT, outIsTerminal);
    PrintStream err = new ErrorStream(new FileOutputStream(FileDescriptor.err));
    Console console =
        Console.of(out, err, outIsTerminal, Boolean.getBoolean("homelab.err.terminal"), variables);
    int exit = run(List.of(arguments), variables, console, signals);
    out.flush();
    signals.exit(exit);
  }

  /// A fault before a verb is found, in reading settings say, shows no stack trace either.
  static int run(
      List<String> arguments, Map<String, String> variables, Console console, Signals signals) {
    try {
      Environment environment = environment(variables);
      return Homelab.run(arguments, environment, console, signals, InstantSource.system());
    } catch (RuntimeException | Error e) {
      console.err().println("homelab: internal error: " + e);
      if ("1".equals(variables.get("HOMELAB_DEBUG"))) {
        e.printStackTrace(console.err());
      }
      return ExitCode.FAILED;
    }
  }

  static Environment environment(Map<String, String> variables) {
    try {
      return new Environment(variables, Account.current());
    } catch (IOException e) {
      return new Environment(variables, Account.unknown());
    }
  }
}
