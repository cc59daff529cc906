package dev.homelab.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/// Starts the process whose classes are recorded, tells it the command lines, and serves them. That
/// process ends when it has run them, and is killed if this one ends before.
final class Trainer {
  private static final String COMMAND = "--";
  private static final String HERE = "127.0.0.1";

  private Trainer() {}

  /// Trains for one of the caches: `everyday`, `about`, or `probes` and `usage` with key stores for
  /// a server of [Server#NAME], each followed by its authority's certificate; then `--` and the
  /// command that starts the process. None must hold what its verbs don't need: a cache costs its
  /// size at every start.
  static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    int command = given.indexOf(COMMAND);
    Process pupil =
        new ProcessBuilder(given.subList(command + 1, given.size()))
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(pupil::destroyForcibly));
    try (BufferedWriter out = pupil.outputWriter(StandardCharsets.US_ASCII)) {
      teach(given.subList(0, command), Lessons.to(out));
    }
    int exit = pupil.waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the process that is recorded: exit " + exit);
    }
  }

  private static void teach(List<String> given, Lessons alone)
      throws IOException, GeneralSecurityException {
    List<String> keys = given.subList(1, given.size());
    switch (given.getFirst()) {
      case "everyday" -> everyday(alone);
      case "about" -> alone.about();
      case "probes" -> probes(alone, keys);
      case "usage" -> usage(alone, keys);
      default -> throw new IllegalArgumentException(given.getFirst());
    }
  }

  private static void everyday(Lessons alone) throws IOException {
    alone.everyday();
    alone.with("HOMELAB_LOKI_URL", "http://" + HERE).everyday();
    alone.with("HOMELAB_TELEMETRY", "0").everyday();
    alone.with("HOMELAB_DELIVERY", "local").with("HOMELAB_MAX_DAYS", "30").everyday();
    alone.with("HOMELAB_DIAL", HERE + ":1").everyday();
  }

  private static void probes(Lessons alone, List<String> keys)
      throws IOException, GeneralSecurityException {
    Names names = new Names(NameServer.ofAll(), NameServer.ofNone());
    alone.quit();
    alone.everyday();
    names.lookups(alone);
    everywhere(
        alone,
        keys,
        (lessons, url, named) -> {
          Lessons inTeam = at(lessons, url);
          inTeam.deliveries();
          inTeam.probes();
          names.lookups(inTeam);
          names.ways(inTeam, named);
          at(lessons, url + Server.QUIET).quiet();
          at(lessons, url + Server.REFUSING).refused();
        });
  }

  private static void usage(Lessons alone, List<String> keys)
      throws IOException, GeneralSecurityException {
    alone.usage();
    everywhere(alone, keys, (lessons, url, named) -> at(lessons, url).usage());
  }

  /// What is learnt of one server.
  private interface Course {
    /// @param url the server's address
    /// @param named the same by a name that the name server knows
    void of(Lessons lessons, String url, String named) throws IOException;
  }

  /// The first exchange over TLS loads more than all else, and what it loads depends on the
  /// protocol and the keys: with the authority's certificate configured, and without it, which asks
  /// every other root there is.
  private static void everywhere(Lessons alone, List<String> keys, Course course)
      throws IOException, GeneralSecurityException {
    Server plain = Server.plain();
    course.of(alone, plain.url(HERE), plain.url(Lessons.NAME));
    for (int i = 0; i < keys.size(); i += 2) {
      for (String protocol : List.of("TLSv1.3", "TLSv1.2")) {
        Server server = Server.overTls(Path.of(keys.get(i)), protocol);
        Lessons inLab = alone.with("HOMELAB_DIAL", HERE + ":" + server.port());
        String url = server.url(Server.NAME);
        String named = server.url(Lessons.NAME);
        course.of(inLab, url, named);
        course.of(inLab.with("HOMELAB_CA_FILE", keys.get(i + 1)), url, named);
      }
    }
  }

  private static Lessons at(Lessons lessons, String url) {
    return lessons.with("HOMELAB_LOKI_URL", url).with("HOMELAB_PROMETHEUS_URL", url);
  }

  /// Name servers, one that knows each name and one that knows none.
  private record Names(NameServer all, NameServer none) {
    private void lookups(Lessons lessons) throws IOException {
      lessons.asking(all, all).lookups();
      lessons.asking(all, none).lookups();
      lessons.asking(none, all).lookups();
      lessons.asking(none, none).lookups();
    }

    private void ways(Lessons lessons, String url) throws IOException {
      lessons.asking(all, all).way(url);
      lessons.asking(all, none).way(url);
      lessons.asking(none, none).way(url);
    }
  }
}
