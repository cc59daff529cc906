package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Pager;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The user's `PAGER`, for texts that are longer than the terminal is high; `less` without that
/// variable, where it is there. It is a command of the shell, as with git; an empty one and `cat`
/// mean none.
///
/// @param caller who runs it
/// @param command the command; empty for none
public record PagerProgram(Caller caller, String command) implements Pager {
  private static final String USUAL = "less";

  /// What `less` is told where nobody has told it anything: colours as they are, and no cleared
  /// screen at the end.
  private static final String OPTIONS = "RX";

  /// The pager that these variables name.
  public static PagerProgram of(Caller caller, Map<String, String> variables) {
    Optional<String> named = Optional.ofNullable(variables.get("PAGER"));
    boolean isDumb = "dumb".equals(variables.getOrDefault("TERM", "dumb"));
    String command = named.orElse(USUAL).strip();
    boolean isNone = isDumb || command.equals("cat");
    return new PagerProgram(caller, isNone ? "" : command);
  }

  @Override
  public void show(String text, Console console) throws InterruptedException {
    if (!console.outIsTerminal() || !isLong(text, console) || !isThere() || !paged(text)) {
      console.out().print(text);
    }
  }

  /// The prompt of the shell takes a line too.
  private static boolean isLong(String text, Console console) {
    return text.lines().count() >= console.screen().rows();
  }

  private boolean isThere() {
    return !command.isEmpty()
        && (!command.equals(USUAL) || StartFailure.find(USUAL, caller.searchPath()).isPresent());
  }

  /// Waits until the pager has ended: Ctrl-C is the pager's, and ends neither it nor this process
  /// before.
  ///
  /// @return whether it could be run
  private boolean paged(String text) throws InterruptedException {
    SignalRelay relay = new SignalRelay(caller.signals());
    caller.signals().relay(relay);
    try {
      Process pager = builder().start();
      relay.to(pager.toHandle());
      try (OutputStream in = pager.getOutputStream()) {
        in.write(Printable.layout(text).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // Whoever has seen enough leaves before the end.
      }
      int exit = pager.waitFor();
      return exit != ExitCode.NOT_FOUND && exit != ExitCode.NOT_EXECUTABLE;
    } catch (IOException e) {
      return false;
    } finally {
      caller.signals().relayed();
    }
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-c", command));
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    KeptVariables.restore(builder.environment());
    builder.environment().putIfAbsent("LESS", OPTIONS);
    return builder;
  }
}
