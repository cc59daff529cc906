import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the first handshake of a process costs in other ways than the tool's: variants of [Exchange], with an AOT
/// cache each, run in turn against nginx. Medians and first quartiles, in ms.
///
///     Handshake IMAGE WORK BARE-JAR ROUNDS
void main(String[] arguments) throws Exception {
  Path image = Path.of(arguments[0]).toAbsolutePath();
  Path work = Path.of(arguments[1]).toAbsolutePath();
  Path jar = Path.of(arguments[2]).toAbsolutePath();
  int rounds = Integer.parseInt(arguments[3]);
  for (String key : List.of("rsa:2048", "ec")) {
    Path folder = Files.createDirectories(work.resolve(key.replace(':', '-')));
    try (Nginx server = Nginx.with(key, folder)) {
      IO.println("%s, TLS 1.3, %d rounds".formatted(key, rounds));
      compare(variants(image, folder, jar, server), rounds);
    }
  }
}

Map<String, Timed> variants(Path image, Path work, Path jar, Nginx server)
    throws IOException, InterruptedException {
  Bare bare = new Bare(image, work, jar);
  Bare five = new Bare(withFiveProviders(image, work), work, jar);
  Map<String, Timed> all = new LinkedHashMap<>();
  all.put("Hello World", bare.program("Hello"));
  all.put("curl", server.curl());
  all.put("the exchange as it is", exchange(bare, server, "as-is"));
  all.put("no certificate is checked", exchange(bare, server, "all", "-Dtrust=all"));
  all.put("the issuer is pinned", exchange(bare, server, "pinned", "-Dtrust=pinned"));
  all.put("five security providers", exchange(five, server, "five"));
  all.put("x25519 alone", exchange(bare, server, "x25519", "-Dgroups=x25519"));
  all.put("secp256r1 first", exchange(bare, server, "p256", "-Dgroups=secp256r1,x25519"));
  all.put("TLS 1.3 alone", exchange(bare, server, "tls13", "-Dprotocols=TLSv1.3"));
  all.put("ChaCha20 alone", exchange(bare, server, "chacha", "-Dsuites=TLS_CHACHA20_POLY1305_SHA256"));
  all.put("no session tickets", exchange(bare, server, "tickets",
      "-Djdk.tls.client.disableExtensions=psk_key_exchange_modes"));
  all.put("profiles from training", exchange(bare, server, "profiles",
      "-XX:+AOTRecordTraining", "-XX:+AOTReplayTraining"));
  all.put("the second compiler too", exchange(bare, server, "c2", "-XX:TieredStopAtLevel=4"));
  all.put("profiles, and the second compiler", exchange(bare, server, "profiles-c2",
      "-XX:+AOTRecordTraining", "-XX:+AOTReplayTraining", "-XX:TieredStopAtLevel=4"));
  all.put("pinned, x25519, TLS 1.3, no tickets", exchange(five, server, "together", "-Dtrust=pinned",
      "-Dgroups=x25519", "-Dprotocols=TLSv1.3", "-Djdk.tls.client.disableExtensions=psk_key_exchange_modes"));
  return all;
}

Command exchange(Bare bare, Nginx server, String called, String... options) throws IOException {
  List<String> more = new ArrayList<>(bare.early());
  more.addAll(List.of(options));
  return bare.program(called, "Exchange", more, server.authority().toString(), Nginx.HOST, "" + server.port(), "/");
}

/// A copy of the image that knows those five of the JDK's twelve providers that its modules hold.
Path withFiveProviders(Path image, Path work) throws IOException, InterruptedException {
  Path copy = work.resolve("five");
  if (new ProcessBuilder("cp", "-a", image.toString(), copy.toString()).inheritIO().start().waitFor() != 0) {
    throw new IOException("no copy of " + image);
  }
  Path security = copy.resolve("runtime/conf/security/java.security");
  List<String> lines = Files.readAllLines(security).stream()
      .filter(line -> !line.matches("security\\.provider\\.([6-9]|1[0-2])=.*"))
      .toList();
  security.toFile().setWritable(true);
  Files.write(security, lines);
  return copy;
}

void compare(Map<String, Timed> variants, int rounds) {
  Map<String, double[]> taken = new LinkedHashMap<>();
  variants.keySet().forEach(name -> taken.put(name, new double[rounds]));
  List<String> names = List.copyOf(variants.keySet());
  variants.values().forEach(Timed::run);
  for (int round = 0; round < rounds; round++) {
    for (String name : round % 2 == 0 ? names : names.reversed()) {
      taken.get(name)[round] = variants.get(name).run();
    }
  }
  taken.forEach((name, values) -> {
    Arrays.sort(values);
    IO.println("  %-38s %8.1f %8.1f".formatted(name, values[rounds / 2], values[rounds / 4]));
  });
}

/// nginx with a certificate of its own, issued by an authority with a key of the same kind.
record Nginx(Process process, int port, Path authority) implements AutoCloseable {
  static final String HOST = "probes.lab.example";
  private static final String CONFIGURATION =
      """
      daemon off; pid FOLDER/pid; error_log FOLDER/errors; worker_processes 1; events {}
      http {
        access_log off;
        client_body_temp_path FOLDER/1; proxy_temp_path FOLDER/2; fastcgi_temp_path FOLDER/3;
        uwsgi_temp_path FOLDER/4; scgi_temp_path FOLDER/5;
        server {
          listen 127.0.0.1:PORT ssl;
          ssl_certificate FOLDER/own.pem; ssl_certificate_key FOLDER/own.key; ssl_protocols TLSv1.2 TLSv1.3;
          location / { return 200 '{"status":"success","data":{"resultType":"vector","result":[]}}'; }
        }
      }
      """;

  static Nginx with(String key, Path folder) throws IOException, InterruptedException {
    List<String> kind = key.equals("ec") ? List.of("ec", "-pkeyopt", "ec_paramgen_curve:prime256v1") : List.of(key);
    Path authority = folder.resolve("ca.pem");
    make(folder, kind, authority, "ca.key", "-x509", "-subj", "/CN=Bench", "-addext", "keyUsage=keyCertSign");
    make(folder, kind, folder.resolve("own.pem"), "own.key", "-x509", "-CA", authority.toString(),
        "-CAkey", folder.resolve("ca.key").toString(), "-subj", "/CN=own",
        "-addext", "subjectAltName=DNS:" + HOST, "-addext", "basicConstraints=critical,CA:FALSE",
        "-addext", "extendedKeyUsage=serverAuth");
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, CONFIGURATION.replace("FOLDER", folder.toString()).replace("PORT", "" + port));
    Process server = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
        .redirectError(Redirect.DISCARD)
        .start();
    Nginx nginx = new Nginx(server, port, authority);
    nginx.awaitAnswer();
    return nginx;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws InterruptedException {
    for (int i = 0; ; i++) {
      try {
        curl().run();
        return;
      } catch (IllegalStateException e) {
        if (i == 50 || !process.isAlive()) {
          process.destroy();
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static void make(Path folder, List<String> kind, Path certificate, String key, String... more)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("openssl", "req", "-nodes", "-days", "30", "-newkey"));
    words.addAll(kind);
    words.addAll(List.of("-keyout", folder.resolve(key).toString(), "-out", certificate.toString()));
    words.addAll(List.of(more));
    if (new ProcessBuilder(words).redirectError(Redirect.DISCARD).start().waitFor() != 0) {
      throw new IOException(String.join(" ", words) + ": failed");
    }
  }

  Command curl() {
    return new Command(List.of("curl", "-sS", "--cacert", authority.toString(),
        "--resolve", HOST + ":" + port + ":127.0.0.1", "https://" + HOST + ":" + port + "/"),
        Map.of("PATH", "/usr/bin:/bin"), () -> {});
  }

  @Override
  public void close() {
    process.destroy();
  }
}
