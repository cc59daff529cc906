package dev.homelab.cli.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.31.0.1",
        "192.168.0.1",
        "100.64.0.1",
        "100.127.255.254",
        "127.0.0.1",
        "169.254.1.1",
        "0.0.0.0",
        "fd00::1",
        "fc00::1",
        "fe80::1",
        "::1"
      })
  void tellsWhatNobodyOutsideReaches(String address) {
    assertThat(PrivateAddress.is(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "100.63.0.1", "2001:db8::1"})
  void fromWhatAnybodyReaches(String address) {
    assertThat(PrivateAddress.is(InetAddress.ofLiteral(address))).isFalse();
  }
}
