package dev.homelab.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A server program of a Debian package, started for a test on a loopback port, and stopped by its
/// process. What it prints goes to a file named `log` in its folder.
public final class RealProgram implements AutoCloseable {
  private static final Duration READY = Duration.ofSeconds(60);
  private static final long STEP = Duration.ofMillis(10).toNanos();

  private final Process process;
  private final Path log;

  private RealProgram(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /// Where a program lies. A test that needs one that is not there is left out.
  public static Path find(String program) {
    List<String> folders = new ArrayList<>();
    folders.addAll(Arrays.asList(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")));
    folders.addAll(List.of("/usr/sbin", "/sbin"));
    Optional<Path> found =
        folders.stream()
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), program + " is not installed");
    return found.orElseThrow();
  }

  /// A loopback port that nobody listened on a moment ago, over TCP.
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Starts a program in a folder and waits until a TCP port answers.
  ///
  /// @throws IOException with what the program said, if it ends, or if the port never answers
  public static RealProgram start(Path folder, int port, List<String> command)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    RealProgram program = new RealProgram(process, log);
    if (!program.answers(port)) {
      program.close();
      throw new IOException(command + ": not ready: " + program.said());
    }
    return program;
  }

  private boolean answers(int port) {
    long end = System.nanoTime() + READY.toNanos();
    while (process.isAlive() && System.nanoTime() - end < 0) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        // Somebody else's port would answer too.
        return process.isAlive();
      } catch (IOException e) {
        LockSupport.parkNanos(STEP);
      }
    }
    return false;
  }

  /// What it printed so far.
  public String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
