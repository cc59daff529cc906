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

  /// Trains for one of the caches: `everyday`, or `full` with key stores for a server of
  /// [Server#NAME], each followed by its authority's certificate; then `--` and the command that
  /// starts the process. The everyday one must not hold what only the network needs: a cache costs
  /// its size at every start.
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
    switch (given.getFirst()) {
      case "everyday" -> everyday(alone);
      case "full" -> full(alone, given.subList(1, given.size()));
      default -> throw new IllegalArgumentException(given.getFirst());
    }
  }

  private static void everyday(Lessons alone) throws IOException {
    alone.everyday();
    alone.with("HOMELAB_LOKI_URL", "http://" + HERE).everyday();
    alone.with("HOMELAB_TELEMETRY", "0").everyday();
  }

  private static void full(Lessons alone, List<String> keys)
      throws IOException, GeneralSecurityException {
    String names = new NameServer().address();
    alone.quit();
    alone.rest();
    alone.asking(names).lookups();
    alone.with("HOMELAB_TELEMETRY", "0").everyday();
    inTeam(alone, names, Server.plain(), HERE);
    for (int i = 0; i < keys.size(); i += 2) {
      overTls(alone, names, Path.of(keys.get(i)), keys.get(i + 1));
    }
  }

  /// The first exchange over TLS loads more than all else, and what it loads depends on the
  /// protocol: with the authority's certificate configured, and without it, which asks every other
  /// root there is.
  private static void overTls(Lessons alone, String names, Path keys, String authority)
      throws IOException, GeneralSecurityException {
    for (String protocol : List.of("TLSv1.3", "TLSv1.2")) {
      Server server = Server.overTls(keys, protocol);
      Lessons inLab = alone.with("HOMELAB_DIAL", HERE + ":" + server.port());
      inTeam(inLab, names, server, Server.NAME);
      inTeam(inLab.with("HOMELAB_CA_FILE", authority), names, server, Server.NAME);
    }
  }

  private static void inTeam(Lessons lessons, String names, Server server, String host)
      throws IOException {
    String url = server.url(host);
    Lessons inTeam = lessons.with("HOMELAB_LOKI_URL", url).with("HOMELAB_PROMETHEUS_URL", url);
    inTeam.rest();
    inTeam.asking(names).lookups();
    inTeam.asking(names).probes(server.url(Lessons.NAME));
  }
}
