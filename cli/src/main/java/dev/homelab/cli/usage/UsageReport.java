package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.records.Window;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `usage report`: one page for whoever decides.
public final class UsageReport implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");
  private static final Flag<String> HTML =
      Flag.text(
          "html",
          Types.FILE,
          "FILE",
          "a page that needs nothing else, into a file; - is standard output");
  private static final Flag<Boolean> MARKDOWN =
      Flag.on("markdown", "the page as Markdown, which is the default");

  private static final String STDOUT = "-";
  private static final Duration HOURLY = Duration.ofDays(30);

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read(
                      "usage report", "one page for whoever decides: what grows, fails, is unused")
                  .flag(HTML)
                  .flag(MARKDOWN),
              SINCE)
          .example("homelab usage report")
          .example("homelab usage report --html usage.html --since 2026-09-01")
          .build();

  private final Reader reader;

  public UsageReport(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Asked asked = reader.asked(given, SINCE);
    if (given.get(Asked.CSV) || (given.get(MARKDOWN) && given.find(HTML).isPresent())) {
      throw VerbFailure.wrongUse(
          "a report is Markdown or HTML: expected --markdown or --html FILE");
    }
    Optional<Path> file = file(given);
    String page = page(asked, given.find(HTML).isPresent(), console);
    if (file.isPresent()) {
      write(page, file.get());
      console.out().println("Written: " + Quoted.of(file.get().toString()));
    } else {
      console.out().print(page);
    }
    return ExitCode.DONE;
  }

  /// Looked at before anybody is asked.
  private static Optional<Path> file(Arguments given) throws VerbFailure {
    Optional<String> asked = given.find(HTML).filter(name -> !name.equals(STDOUT));
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Path file = Path.of(asked.get()).toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file) || !Files.isWritable(folder)) {
      throw VerbFailure.wrongUse(
          "--html "
              + Quoted.of(asked.get())
              + ": can't be written there: expected a file in a folder that you may write to");
    }
    return Optional.of(file);
  }

  private String page(Asked asked, boolean html, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Uses uses = reader.read(asked, Step.DAY, List.of(), true, console);
    boolean named = reader.minUsers(asked.given()) == 1 || uses.source().equals("journal");
    List<Uses> hourly = html ? List.of(hourly(asked, console)) : List.of();
    Summary summary =
        Summary.of(
            uses, asked.verbs(), reader.registry().get(), named, hourly, reader.clock().instant());
    return html ? SummaryPage.of(summary, asked.window().zone()).html() : SummaryText.of(summary);
  }

  /// By the hour a server takes ten times as long.
  private Uses hourly(Asked asked, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Window window = asked.window();
    Instant from = window.until().minus(HOURLY);
    Instant since = from.isAfter(window.since()) ? from : window.since();
    Asked last = new Asked(asked.given(), SINCE, new Window(since, window.until(), window.zone()));
    return reader.readAgain(last, Step.HOUR, console);
  }

  /// Whole or not at all.
  private static void write(String page, Path file) throws VerbFailure {
    Path part =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.writeString(part, page);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(part);
      throw VerbFailure.failed(Quoted.of(file.toString()) + ": " + Reason.of(e));
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      return;
    }
  }
}
