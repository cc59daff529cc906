package dev.homelab.cli.resolver;

import dev.homelab.http.RealProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real dnsmasq on a loopback port, which knows the records of one domain, asks nobody else, and
/// refuses every other name.
public final class Dnsmasq implements AutoCloseable {
  private static final int TRIES = 3;

  private static final String CONFIG =
      """
      keep-in-foreground
      log-facility=-
      pid-file=FOLDER/pid
      user=USER
      no-resolv
      no-hosts
      no-poll
      bind-interfaces
      listen-address=127.0.0.1
      port=PORT
      local=/lab.example/
      local=/in-addr.arpa/
      """;

  private final RealProgram program;
  private final int port;

  private Dnsmasq(RealProgram program, int port) {
    this.program = program;
    this.port = port;
  }

  /// Starts one. The test is left out where the program is not there.
  ///
  /// @param folder an empty folder for its files
  /// @param records lines of its configuration, such as `host-record=nas.lab.example,10.0.0.7`
  public static Dnsmasq start(Path folder, List<String> records)
      throws IOException, InterruptedException {
    Path dnsmasq = RealProgram.find("dnsmasq");
    @Nullable IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      try {
        return started(dnsmasq, folder, records);
      } catch (IOException e) {
        last = e;
      }
    }
    throw new IOException("dnsmasq does not start", last);
  }

  private static Dnsmasq started(Path dnsmasq, Path folder, List<String> records)
      throws IOException, InterruptedException {
    int port = RealProgram.freePort();
    Path config = folder.resolve("dnsmasq.conf");
    String settings =
        CONFIG
            .replace("FOLDER", folder.toString())
            .replace("USER", System.getProperty("user.name"))
            .replace("PORT", "" + port);
    Files.writeString(config, settings + String.join("\n", records) + "\n");
    List<String> command = List.of(dnsmasq.toString(), "--conf-file=" + config);
    return new Dnsmasq(RealProgram.start(folder, port, command), port);
  }

  /// As a setting has it.
  public String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    program.close();
  }
}
