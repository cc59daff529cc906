package dev.homelab.cli.declared;

import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.verb.VerbFailure;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program that a verb runs in this process's place: with the streams, the folder and the
/// variables of the caller.
///
/// @param argv the program and its arguments
/// @param variables what it gets beside the caller's variables, and instead of them
/// @param caller who runs it
record Program(List<String> argv, Map<String, String> variables, Caller caller) {
  /// The number of the descriptor that the launcher holds a removed working folder by.
  private static final String FOLDER = "homelab.folder";

  /// Runs it to its end.
  ///
  /// @return its exit status; 128 and the number of the signal that ended it
  /// @throws StartException if it can't be started
  int run() throws VerbFailure, StartException, InterruptedException {
    ProcessBuilder builder = builder();
    SignalRelay relay = new SignalRelay(caller.signals());
    caller.signals().relay(relay);
    try {
      Process process = builder.start();
      relay.to(process.toHandle());
      return process.waitFor();
    } catch (IOException e) {
      throw notStarted(e);
    } catch (OutOfMemoryError e) {
      ProcessHandle process =
          ProcessHandle.current().children().findFirst().orElseThrow(() -> notStarted(e));
      relay.to(process);
      return new Unattended(process.pid()).waitFor();
    } finally {
      caller.signals().relayed();
    }
  }

  private StartException notStarted(Throwable thrown) {
    return new StartException(StartFailure.of(argv.getFirst(), caller.searchPath(), thrown));
  }

  private ProcessBuilder builder() throws VerbFailure {
    ProcessBuilder builder = new ProcessBuilder(withDescriptors()).inheritIO();
    Map<String, String> environment = builder.environment();
    KeptVariables.restore(environment);
    environment.putAll(variables);
    environment.put(Caller.DEPTH, Integer.toString(caller.deeper()));
    String folder = System.getProperty(FOLDER);
    if (folder != null && !folder.isEmpty()) {
      builder.directory(new File(new Descriptor(Integer.parseInt(folder)).name()));
    }
    return builder;
  }

  /// Why a program did not start.
  static final class StartException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient StartFailure failure;

    StartException(StartFailure failure) {
      super(failure.reason());
      this.failure = failure;
    }

    StartFailure failure() {
      return failure;
    }
  }

  /// The JDK closes all descriptors but the standard streams in a program that it starts. What
  /// names one that the caller has handed on, as a shell's `<(…)` does, names this process's
  /// instead.
  private List<String> withDescriptors() {
    List<String> all = new ArrayList<>(argv.size());
    for (String argument : argv) {
      all.add(argument.contains("/fd/") ? withDescriptors(argument) : argument);
    }
    return all;
  }

  private static String withDescriptors(String argument) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < argument.length()) {
      int start = startsName(argument, i) ? Descriptor.numberIn(argument, i) : i;
      int end = Descriptor.digitsEnd(argument, start);
      if (start > i
          && end > start
          && endsName(argument, end)
          && isHandedOn(argument.substring(start, end))) {
        text.append(new Descriptor(Integer.parseInt(argument.substring(start, end))).name());
        i = end;
      } else {
        text.append(argument.charAt(i));
        i++;
      }
    }
    return text.toString();
  }

  /// At the start, or behind what programs put before a file: `--file=`, `@`, `:`, `,`.
  private static boolean startsName(String argument, int at) {
    return at == 0 || "=@:,".indexOf(argument.charAt(at - 1)) >= 0;
  }

  private static boolean endsName(String argument, int at) {
    return at == argument.length() || ":,".indexOf(argument.charAt(at)) >= 0;
  }

  private static boolean isHandedOn(String number) {
    return number.length() < 7
        && Integer.parseInt(number) > 2
        && new Descriptor(Integer.parseInt(number)).isInherited();
  }
}
