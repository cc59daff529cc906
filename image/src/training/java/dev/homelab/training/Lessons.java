package dev.homelab.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// The command lines, told to the process that is recorded: one a line, as `Training` of the
/// command line reads them. Each is told with the same settings.
final class Lessons {
  /// What is looked up.
  static final String NAME = "trained.lab.example";

  private final Writer out;
  private final List<String> settings;

  private Lessons(Writer out, List<String> settings) {
    this.out = out;
    this.settings = settings;
  }

  /// @param out where they are told; flushed by whoever made it
  static Lessons to(BufferedWriter out) {
    return new Lessons(out, List.of());
  }

  /// The same with one setting more.
  Lessons with(String variable, String value) {
    List<String> more = new ArrayList<>(settings);
    more.add(variable + "=" + value);
    return new Lessons(out, List.copyOf(more));
  }

  /// The same with two resolvers.
  Lessons asking(NameServer inside, NameServer outside) {
    return with("HOMELAB_DNS_INTERNAL", inside.address())
        .with("HOMELAB_DNS_PUBLIC", outside.address());
  }

  /// What is run all day, and needs no network.
  void everyday() throws IOException {
    run("config");
    run("config", "path");
    run("trained", "verb");
    run("tv");
  }

  /// What the tool tells of itself.
  void about() throws IOException {
    run("completion", "bash");
    run("completion", "zsh");
    run("completion", "fish");
    run("no", "such", "verb");
    run("help", "usage", "top");
    run("help", "logs", "query");
    run("help", "logs", "query", "--json");
    run("help", "environment");
    run("metrics", "query", "-h");
    run("net");
    run("manifest");
    run("manifest", "--json");
    run("version");
    run("version", "--json");
    run();
    runOnTerminal();
    runOnTerminal("manifest");
  }

  /// What is sent, at once or by the process that a verb leaves behind.
  void deliveries() throws IOException {
    with("HOMELAB_DELIVERY", "inline").everyday();
    run("config");
    tell("flush");
  }

  /// What is asked of a server that may know lines and series.
  void probes() throws IOException {
    run("logs", "tail", "{job=\"a\"}");
    run("logs", "tail", "{job=\"a\"}", "--json");
    run("logs", "labels");
    run("logs", "labels", "job", "--json");
    runOnTerminal("logs", "labels", "job");
    run("logs", "labels", "{job=\"a\"}");
    run("logs", "stats", "{job=\"a\"}");
    run("logs", "stats", "{job=\"a\"}", "--json");
    logs("--forward");
    logs("--labels");
    logs("--json");
    run("metrics", "alerts");
    run("metrics", "alerts", "--json");
    run("metrics", "labels");
    run("metrics", "labels", "job", "--json");
    run("metrics", "names");
    run("metrics", "names", "u*", "--json");
    run("metrics", "query", "up");
    run("metrics", "query", "up", "--at", "1h", "--json");
    run("metrics", "query", "up", "--timeout", "1m");
    run("metrics", "query", "up", "--at", "2026-11-25T08:00:00Z");
    run("metrics", "range", "up");
    run("metrics", "range", "up", "--json");
    runOnTerminal("metrics", "range", "up");
  }

  /// What is asked of a server that has nothing to show.
  void quiet() throws IOException {
    run("logs", "labels");
    run("logs", "query", "{job=\"a\"}");
    run("logs", "stats", "{job=\"a\"}");
    run("metrics", "alerts");
    run("metrics", "alerts", "--all", "--json");
    run("metrics", "labels");
    run("metrics", "names");
    run("metrics", "query", "up");
    run("metrics", "range", "up");
  }

  /// What is asked of a server that refuses all.
  void refused() throws IOException {
    run("logs", "query", "{job=\"a\"}");
    run("metrics", "query", "up");
    run("metrics", "query", "up", "--json");
  }

  /// What is asked of records, the second time of days that are kept.
  void usage() throws IOException {
    run("config");
    run("usage", "flush");
    questions();
    run("usage", "status");
    run("usage", "status", "--json");
    run("usage", "preview");
  }

  private void questions() throws IOException {
    run("usage", "top");
    run("usage", "top", "--json");
    run("usage", "top", "--csv", "--by", "hour");
    runOnTerminal("usage", "top", "--failed", "--fresh");
    runOnTerminal("usage", "trend");
    runOnTerminal("usage", "trend", "config");
    run("usage", "trend", "--json");
    for (String verb : List.of("failures", "unused", "users")) {
      runOnTerminal("usage", verb);
      run("usage", verb, "--json");
    }
    runOnTerminal("usage", "verb", "config");
    run("usage", "verb", "config", "--json", "--change", "0.1.0");
    run("usage", "report", "--html", "-");
    run("usage", "export");
    run("usage", "export", "--json");
    run("usage", "top", "--local");
    runOnTerminal("usage", "next");
    run("usage", "next", "--json");
    runOnTerminal("usage", "next", "--explain", "1");
    run("usage", "next", "--toml", "1");
  }

  /// At the time of the lines that the server gives.
  private void logs(String flag) throws IOException {
    run("logs", "query", "{job=\"a\"}", "--until", "1700000001", "--since", "1h", flag);
    runOnTerminal("logs", "query", "{job=\"a\"}", "--until", "1700000001", flag);
  }

  /// Look-ups of names. None leaves this machine, if one on it is asked.
  void lookups() throws IOException {
    run("dns", "lookup", NAME);
    run("dns", "lookup", "127.0.0.1", "--json");
  }

  /// A way to a server.
  ///
  /// @param url its address, by a name that the name server knows
  void way(String url) throws IOException {
    run("net", "check", url);
    run("net", "check", url, "--json");
  }

  /// The call into the C library that gives a signal back.
  void quit() throws IOException {
    tell("quit");
  }

  private void run(String... arguments) throws IOException {
    tell("run", arguments);
  }

  private void runOnTerminal(String... arguments) throws IOException {
    tell("terminal", arguments);
  }

  private void tell(String kind, String... arguments) throws IOException {
    List<String> fields = new ArrayList<>();
    fields.add(kind);
    fields.addAll(settings);
    fields.add("");
    fields.addAll(List.of(arguments));
    out.write(String.join("\t", fields) + "\n");
  }
}
