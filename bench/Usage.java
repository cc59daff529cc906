import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// How long the verbs that read take, as whole processes, in turn with their peers: medians.
///
///     Usage IMAGE URL [RUNS]
void main(String[] arguments) throws Exception {
  Path tool = Path.of(arguments[0]).toAbsolutePath().resolve("bin/homelab");
  String url = arguments[1];
  int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
  Path home = Files.createTempDirectory("homelab-bench");
  try {
    new Reading(tool, url, home, runs).measure();
    new Local(tool, home, runs).measure();
  } finally {
    delete(home);
  }
}

static void delete(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

/// The environment of the tool, and nothing of the caller's but the search path.
static Map<String, String> environment(Path home) {
  Map<String, String> variables = new LinkedHashMap<>();
  variables.put("HOME", home.toString());
  variables.put("PATH", System.getenv("PATH"));
  variables.put("HOMELAB_TELEMETRY", "0");
  if (System.getenv("DECLARED") != null) {
    variables.put("HOMELAB_CONFIG", System.getenv("DECLARED"));
  }
  return variables;
}

static double seconds(List<String> command, Map<String, String> variables) throws Exception {
  ProcessBuilder builder =
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.INHERIT);
  builder.environment().clear();
  builder.environment().putAll(variables);
  long start = System.nanoTime();
  int exit = builder.start().waitFor();
  double seconds = (System.nanoTime() - start) / 1e9;
  if (exit != 0) {
    throw new IllegalStateException(command + ": exit " + exit);
  }
  return seconds;
}

static double median(List<Double> numbers) {
  double[] sorted = numbers.stream().mapToDouble(number -> number).sorted().toArray();
  return sorted[sorted.length / 2];
}

/// The verbs against a Loki.
static final class Reading {
  private static final String QUERY = "sum by (verb) (count_over_time({job=\"homelab-usage\"}[30d]))";

  private final Path tool;
  private final String url;
  private final Path home;
  private final int runs;
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  Reading(Path tool, String url, Path home, int runs) {
    this.tool = tool;
    this.url = url;
    this.home = home;
    this.runs = runs;
  }

  private List<String> homelab(String words) {
    List<String> command = new ArrayList<>(List.of(tool.toString()));
    command.addAll(Arrays.asList(words.split(" ")));
    return command;
  }

  private void time(String name, List<String> command) throws Exception {
    Map<String, String> variables = environment(home);
    variables.put("HOMELAB_LOKI_URL", url);
    times.computeIfAbsent(name, key -> new ArrayList<>()).add(seconds(command, variables));
  }

  private void cold(String words) throws Exception {
    delete(home.resolve(".cache/homelab"));
    time(words + ", cold", homelab(words));
  }

  void measure() throws Exception {
    String asked = URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
    String logcli = System.getenv("LOGCLI");
    for (int i = 0; i < runs; i++) {
      time("start", homelab("version"));
      time("curl, one instant query", List.of("curl", "-sfo", "/dev/null", url + "/loki/api/v1/query?query=" + asked));
      if (logcli != null) {
        time("logcli, one instant query", List.of(logcli, "--quiet", "--addr", url, "instant-query", QUERY));
      }
      cold("usage top");
      time("usage top, warm", homelab("usage top"));
      cold("usage top --since 90d");
      time("usage top --since 90d, warm", homelab("usage top --since 90d"));
      for (String verb : List.of("trend", "failures", "unused", "users", "verb config", "top --by hour", "export")) {
        cold("usage " + verb);
      }
    }
    double start = median(times.get("start"));
    double curl = median(times.get("curl, one instant query"));
    double peer = logcli == null ? curl : median(times.get("logcli, one instant query"));
    times.forEach(
        (name, all) ->
            IO.println(
                "%-32s %6.3f s   beyond the start %6.3f s, %5.2f x %s"
                    .formatted(
                        name,
                        median(all),
                        median(all) - start,
                        (median(all) - start) / peer,
                        logcli == null ? "curl" : "logcli")));
  }
}

/// `--local` over a million records, against awk over the same file.
static final class Local {
  private static final int RECORDS = 1_000_000;
  private static final int SEGMENT = 4000;
  private static final List<String> VERBS = List.of("net check", "logs query", "config", "db dump", "pods list");

  private final Path tool;
  private final Path home;
  private final int runs;

  Local(Path tool, Path home, int runs) {
    this.tool = tool;
    this.home = home;
    this.runs = runs;
  }

  void measure() throws Exception {
    Map<String, String> recording = environment(home);
    recording.remove("HOMELAB_TELEMETRY");
    recording.put("HOMELAB_DELIVERY", "local");
    var _ = seconds(List.of(tool.toString(), "config", "path"), recording);
    Path journal;
    try (Stream<Path> hosts = Files.list(home.resolve(".local/state/homelab"))) {
      journal = hosts.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Path file = home.resolve("records");
    write(file, journal);
    List<Double> ours = new ArrayList<>();
    List<Double> awk = new ArrayList<>();
    List<String> count = List.of("awk", "NF { n[$6 \" \" $7]++ } END { for (v in n) print n[v], v }", file.toString());
    for (int i = 0; i < runs; i++) {
      ours.add(seconds(List.of(tool.toString(), "usage", "top", "--local"), environment(home)));
      awk.add(seconds(count, environment(home)));
    }
    IO.println(
        "usage top --local, %,d records: %.2f s; awk: %.2f s; %.2f x"
            .formatted(RECORDS, median(ours), median(awk), median(ours) / median(awk)));
  }

  /// In segments as large as the tool makes them, and all in one file for awk.
  private static void write(Path file, Path journal) throws IOException {
    long now = System.currentTimeMillis() * 1_000_000L;
    try (OutputStream all = Files.newOutputStream(file)) {
      for (int segment = 0; segment < RECORDS / SEGMENT; segment++) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = segment * SEGMENT; i < (segment + 1) * SEGMENT; i++) {
          String line = "1 %d+ %d 0.1.0 ada %s".formatted(now - i * 1_000_000_000L, i % 20 == 0 ? 1 : 0, VERBS.get(i % VERBS.size()));
          CRC32 sum = new CRC32();
          sum.update(line.getBytes(StandardCharsets.US_ASCII));
          bytes.writeBytes(("\n" + line + " %08x\n".formatted(sum.getValue())).getBytes(StandardCharsets.US_ASCII));
        }
        Path sent = journal.resolve((now + segment) + "-10000000.sent");
        Files.write(sent, bytes.toByteArray());
        Files.setPosixFilePermissions(sent, PosixFilePermissions.fromString("rw-------"));
        bytes.writeTo(all);
      }
    }
  }
}
