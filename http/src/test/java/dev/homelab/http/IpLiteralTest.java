package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpLiteralTest {
  /// The examples of RFC 5952, section 4, among others.
  @ParameterizedTest
  @CsvSource({
    "10.0.0.7, 10.0.0.7",
    "2001:0db8:0000:0000:0000:0000:0002:0001, 2001:db8::2:1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:DB8::A, 2001:db8::a",
    "[fd00::53], fd00::53",
    "::, ::",
    "::1, ::1",
    "1::, 1::",
    "10:0:0:0:0:0:0:0, 10::",
    "0:0:0:0:0:0:0:10, ::10",
  })
  void anAddressIsWrittenInOneWay(String typed, String written) {
    assertThat(IpLiteral.text(IpLiteral.parse(typed).orElseThrow())).isEqualTo(written);
  }
}
