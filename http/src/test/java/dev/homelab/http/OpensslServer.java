package dev.homelab.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A real `openssl s_server` on a loopback port, which answers each request with a page of 200.
public final class OpensslServer implements AutoCloseable {
  private final RealProgram program;
  private final int port;

  private OpensslServer(RealProgram program, int port) {
    this.program = program;
    this.port = port;
  }

  /// Starts one; the test is left out where the program is not there.
  ///
  /// @param options beside the certificate
  public static OpensslServer start(Path folder, TestAuthority.Issued shown, String... options)
      throws IOException, InterruptedException {
    Path openssl = RealProgram.find("openssl");
    int port = RealProgram.freePort();
    List<String> command = new ArrayList<>();
    command.addAll(List.of(openssl.toString(), "s_server", "-accept", "127.0.0.1:" + port));
    command.addAll(List.of("-cert", shown.chain().toString(), "-cert_chain"));
    command.addAll(List.of(shown.chain().toString(), "-key", shown.key().toString(), "-www"));
    command.addAll(List.of(options));
    Path own = Files.createTempDirectory(folder, "openssl");
    return new OpensslServer(RealProgram.start(own, port, command), port);
  }

  /// Runs `openssl` once, in a folder.
  static void run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(RealProgram.find("openssl").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + Files.readString(folder.resolve("openssl.log")));
    }
  }

  /// Where it listens.
  public int port() {
    return port;
  }

  @Override
  public void close() {
    program.close();
  }
}
