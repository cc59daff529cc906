package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ChecksumTest {

  @Property
  void isWhatTheJdkSays(@ForAll @CharRange(to = 0x7f) String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    assertThat(Checksum.of(text)).isEqualTo((int) crc.getValue());
  }

  /// The check value that catalogues of such sums give for this text.
  @Test
  void isThatOfTheStandard() {
    assertThat(Checksum.of("123456789")).isEqualTo(0xCBF43926);
  }
}
