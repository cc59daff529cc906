package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RaceTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

  /// A port that takes no further connection: one that is tried has no answer, as from a machine
  /// that is off.
  private static final class Dead implements AutoCloseable {
    private final ServerSocket server;
    private final List<Socket> taken = new ArrayList<>();

    Dead() throws IOException {
      server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      for (int i = 0; i < 8; i++) {
        Socket socket = new Socket();
        taken.add(socket);
        try {
          socket.connect(server.getLocalSocketAddress(), 200);
        } catch (IOException e) {
          return;
        }
      }
      throw new IOException("the port takes every connection");
    }

    int port() {
      return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : taken) {
        socket.close();
      }
      server.close();
    }
  }

  private static InetSocketAddress at(String ip, int port) {
    return new InetSocketAddress(IpLiteral.parse(ip).orElseThrow(), port);
  }

  private static Walk walk(Duration connect, int... ports) throws IOException {
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (int port : ports) {
      addresses.add(at("127.0.0.1", port));
    }
    return new Probe(Trust.system(), "homelab/test", connect, Duration.ofSeconds(30))
        .walk(Request.get(URI.create("http://nas.lab.example/")), addresses);
  }

  @Test
  void takesTheFamiliesInTurnWithIpv6First() {
    List<InetSocketAddress> addresses =
        Stream.of("10.0.0.1", "10.0.0.2", "10.0.0.3", "fd00::1", "fd00::2")
            .map(ip -> at(ip, 1))
            .toList();
    assertThat(Race.inTurn(addresses))
        .extracting(address -> IpLiteral.text(address.getAddress()))
        .containsExactly("fd00::1", "10.0.0.1", "fd00::2", "10.0.0.2", "10.0.0.3");
  }

  @Test
  void goesOnWithTheNextWhereOneIsDeadAndTellsOfBoth() throws Exception {
    try (Dead dead = new Dead();
        RawServer alive = RawServer.sending(OK)) {
      Walk walk = walk(Duration.ofSeconds(2), dead.port(), alive.port());
      assertThat(walk.status()).hasValue(200);
      assertThat(walk.address().getPort()).isEqualTo(alive.port());
      assertThat(walk.attempts())
          .extracting(each -> each.address().getPort())
          .containsExactlyInAnyOrder(dead.port(), alive.port());
      for (Attempt attempt : walk.attempts()) {
        boolean isDead = attempt.address().getPort() == dead.port();
        assertThat(attempt.took().isEmpty()).isEqualTo(isDead);
        assertThat(attempt.reason()).isEqualTo(isDead ? "timed out after 2 s" : "");
      }
    }
  }

  @Test
  void theOthersAreConnectedToAndClosed() throws Exception {
    try (RawServer one = RawServer.sending(OK);
        RawServer other = RawServer.sending(OK)) {
      Walk walk = walk(Duration.ofSeconds(5), one.port(), other.port());
      assertThat(walk.address().getPort()).isEqualTo(one.port());
      assertThat(walk.attempts()).hasSize(2).allMatch(attempt -> attempt.took().isPresent());
      assertThat(other.heads()).isEmpty();
    }
  }

  @Test
  void aLoneAddressIsConnectedToByTheCaller() throws Exception {
    Thread caller = Thread.currentThread();
    List<Thread> makers = new ArrayList<>();
    try (RawServer server = RawServer.sending(OK)) {
      Race race =
          new Race(
              List.of(at("127.0.0.1", server.port())),
              () -> {
                makers.add(Thread.currentThread());
                return new Socket();
              },
              Duration.ofSeconds(5));
      try (Socket made = race.run(System.nanoTime() + 5_000_000_000L).socket()) {
        assertThat(made).isNotNull();
      }
    }
    assertThat(makers).containsExactly(caller);
  }
}
