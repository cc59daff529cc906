package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// In which order addresses are tried, and how long each may take.
final class TurnsTest {
  private static final InetSocketAddress ONE = new InetSocketAddress("192.0.2.1", 80);
  private static final InetSocketAddress TWO = new InetSocketAddress("192.0.2.2", 80);
  private static final InetSocketAddress THREE = new InetSocketAddress("192.0.2.3", 80);

  private final List<String> tried = new ArrayList<>();
  private final Turns turns = new Turns(Duration.ofSeconds(5));

  private String first(Map<InetSocketAddress, IOException> failing, InetSocketAddress... addresses)
      throws IOException {
    return turns.first(
        "two.lab.example:80",
        List.of(addresses),
        (address, patience) -> {
          tried.add(name(address) + " " + patience.toMillis());
          IOException failure = failing.get(address);
          if (failure != null) {
            throw failure;
          }
          return name(address);
        });
  }

  private static String name(InetSocketAddress address) {
    return address.getAddress().getHostAddress().substring("192.0.2.".length());
  }

  private static Unreachable failed(Leg leg, IOException cause) {
    Endpoint endpoint = Endpoint.unresolved("two.lab.example", 80);
    return new Unreachable(leg, endpoint, cause.toString(), cause);
  }

  private static Unreachable slow() {
    return failed(Leg.CONNECT, new SocketTimeoutException("slow"));
  }

  private static Unreachable refused(String words) {
    return failed(Leg.CONNECT, new ConnectException(words));
  }

  @Test
  void aSingleAddressHasAllPatience() throws IOException {
    assertThat(first(Map.of(), ONE)).isEqualTo("1");
    assertThat(tried).containsExactly("1 5000");
  }

  @Test
  void aDeadOneCostsAHeadStart() throws IOException {
    assertThat(first(Map.of(ONE, slow()), ONE, TWO)).isEqualTo("2");
    assertThat(tried).containsExactly("1 250", "2 250");
  }

  @Test
  void whatWasConnectedToIsTriedFirstTheNextTime() throws IOException {
    first(Map.of(ONE, slow()), ONE, TWO);
    tried.clear();
    assertThat(first(Map.of(ONE, slow()), ONE, TWO)).isEqualTo("2");
    assertThat(tried).containsExactly("2 250");
  }

  @Test
  void whatIsNoMoreAnAddressOfTheNameIsForgotten() throws IOException {
    first(Map.of(ONE, slow()), ONE, TWO);
    tried.clear();
    assertThat(first(Map.of(), ONE, THREE)).isEqualTo("1");
    assertThat(tried).containsExactly("1 250");
  }

  @Test
  void theSlowOnesAreTriedAgainWithAllPatience() {
    assertThatThrownBy(
            () -> first(Map.of(ONE, slow(), TWO, refused("no"), THREE, slow()), ONE, TWO, THREE))
        .isInstanceOf(Unreachable.class)
        .hasMessageContaining("slow");
    assertThat(tried).containsExactly("1 250", "2 250", "3 250", "1 5000", "3 5000");
  }

  @Test
  void noPatienceIsStretched() {
    Turns hasty = new Turns(Duration.ofMillis(100));
    assertThatThrownBy(
            () ->
                hasty.first(
                    "two.lab.example:80",
                    List.of(ONE, TWO),
                    (address, patience) -> {
                      tried.add(name(address) + " " + patience.toMillis());
                      throw refused("no");
                    }))
        .isInstanceOf(Unreachable.class);
    assertThat(tried).containsExactly("1 100", "2 100");
  }

  @Test
  void allRefusedIsToldAsTheLastSaysIt() {
    assertThatThrownBy(() -> first(Map.of(ONE, refused("one"), TWO, refused("two")), ONE, TWO))
        .hasMessageContaining("two");
    assertThat(tried).containsExactly("1 250", "2 250");
  }

  /// It was connected to: another address would be another server's answer.
  @Test
  void anotherFaultEndsIt() {
    assertThatThrownBy(
            () -> first(Map.of(ONE, failed(Leg.TLS, new SocketTimeoutException("tls"))), ONE, TWO))
        .hasMessageContaining("tls");
    assertThatThrownBy(() -> first(Map.of(ONE, new IOException("file")), ONE, TWO))
        .hasMessage("file");
    assertThat(tried).containsExactly("1 250", "1 250");
  }
}
