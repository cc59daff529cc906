package dev.homelab.cli.endpoint;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.output.StatusLine;
import dev.homelab.http.Request;
import dev.homelab.prometheus.Attendant;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// The exchanges of one run, as a person is told of them: each of them where that is wished for,
/// and that one takes long where somebody looks on.
final class Sitting implements Attendant {
  /// A server that says "at once" is not asked as fast as can be.
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Console console;
  private final boolean verbose;
  private final StatusLine line;
  private final long end;
  private final Set<Request> open = new HashSet<>();
  private String pause = "";

  /// @param verbose whether each exchange is told
  /// @param most how long servers may have this run wait, from now on
  Sitting(Console console, boolean verbose, Duration most) {
    this.console = console;
    this.verbose = verbose;
    this.line = new StatusLine(console);
    this.end = System.nanoTime() + most.toNanos();
  }

  @Override
  public synchronized void asks(Request request) {
    open.add(request);
  }

  @Override
  public void answered(Request request, int status, Duration took) {
    over(request, status + " in " + millis(took));
  }

  @Override
  public void failed(Request request, Duration took) {
    over(request, "no answer in " + millis(took));
  }

  private synchronized void over(Request request, String how) {
    open.remove(request);
    line.clear();
    tell(request.method() + " " + request.uri() + form(request) + ": " + how);
  }

  /// The query, where it goes out as the form that a request holds; records and others' texts are
  /// not shown.
  private static String form(Request request) {
    return request
        .body()
        .filter(body -> FORM.equals(request.headers().get("Content-Type")))
        .map(body -> "?" + new String(body, StandardCharsets.US_ASCII))
        .orElse("");
  }

  private void tell(String what) {
    if (verbose) {
      console.err().println("homelab: " + what);
    }
  }

  private static String millis(Duration took) {
    return took.toMillis() + " ms";
  }

  @Override
  public boolean waits(int status, Duration wait) throws IOException {
    Duration time = wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
    if (end - System.nanoTime() < time.toNanos()) {
      return false;
    }
    String words =
        "the server answers " + status + ", and is asked again in " + time.toSeconds() + " s";
    begin(words);
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      begin("");
    }
  }

  private synchronized void begin(String words) {
    pause = words;
    line.clear();
    if (!words.isEmpty()) {
      tell(words);
      show(words);
    }
  }

  /// Shows a sign of life where a person has seen nothing yet.
  synchronized void look(Duration spent) {
    if (!pause.isEmpty()) {
      show(pause);
    } else if (!open.isEmpty()) {
      show("asking " + open.iterator().next().host() + ": " + spent.toSeconds() + " s");
    }
  }

  /// Results that are on the terminal already must not be written over.
  private void show(String words) {
    if (!verbose && !(console.outIsTerminal() && hasResults())) {
      line.show(words + "; Ctrl-C stops");
    }
  }

  private boolean hasResults() {
    return console.out() instanceof ResultStream results && results.hasBegun();
  }

  /// Takes the sign of life away.
  synchronized void end() {
    open.clear();
    line.clear();
  }
}
