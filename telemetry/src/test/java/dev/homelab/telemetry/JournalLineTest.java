package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalLineTest {
  private static final UsageEvent EVENT = new UsageEvent(17, "ada", "net check", 2, "1.0");

  @Property(tries = 1000)
  void comesBackAsItWas(@ForAll("lines") JournalLine line) {
    byte[] bytes = line.encode();
    assertThat(JournalLine.decode(bytes, 1, bytes.length - 1)).contains(line);
  }

  @Property
  void isOneLineOfPrintableAscii(@ForAll("lines") JournalLine line) {
    assertThat(line.text().chars()).allMatch(c -> c >= ' ' && c < 0x7f);
    assertThat(new String(line.encode(), StandardCharsets.US_ASCII))
        .isEqualTo("\n" + line.text() + "\n");
  }

  @Property
  void anyOneChangedByteMakesItNoLine(@ForAll("lines") JournalLine line, @ForAll int at) {
    byte[] bytes = line.text().getBytes(StandardCharsets.US_ASCII);
    int index = Math.floorMod(at, bytes.length);
    bytes[index] ^= (byte) (1 << Math.floorMod(at, 7));
    assertThat(JournalLine.decode(bytes, 0, bytes.length)).isEmpty();
  }

  @Property
  void anyProperPartOfItIsNoLine(@ForAll("lines") JournalLine line, @ForAll int a, @ForAll int b) {
    byte[] bytes = line.text().getBytes(StandardCharsets.US_ASCII);
    int from = Math.floorMod(a, bytes.length + 1);
    int to = from + Math.floorMod(b, bytes.length + 1 - from);
    assertThat(JournalLine.decode(bytes, from, to).isPresent())
        .isEqualTo(from == 0 && to == bytes.length);
  }

  @Property(tries = 1000)
  void nothingWithAFittingChecksumThrows(@ForAll("nearlyBodies") String body) {
    byte[] bytes = sealed(body).getBytes(StandardCharsets.ISO_8859_1);
    Optional<JournalLine> line = JournalLine.decode(bytes, 0, bytes.length);
    assertThat(line.map(l -> Vocabulary.isVerbPath(l.event().verb())))
        .isNotEqualTo(Optional.of(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 17 0 1.0 ada net check",
        "1 17 0 1.0 ada net  check",
        "1 17 0 1.0 ada Net",
        "1 17 0 1.0 ada",
        "1 17 0 1.0 a%4 net",
        "1 17 0 1.0 a% net",
        "1 17 0 1.0 a%zz net",
        "1 x 0 1.0 ada net",
        "1 17> 0 1.0 ada net",
        "1 + 0 1.0 ada net",
        "1 > 0 1.0 ada net",
        "1 17+>18 0 1.0 ada net",
        "1 17>18>19 0 1.0 ada net",
        "1 >18 0 1.0 ada net",
        "1 99999999999999999999 0 1.0 ada net",
        "1 17 zero 1.0 ada net",
        ""
      })
  void setsAside(String body) {
    byte[] bytes = sealed(body).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(JournalLine.decode(bytes, 0, bytes.length)).isEmpty();
  }

  /// What is on the disks of those who have it, and what another version reads.
  @Test
  void isThisText() {
    var event = new UsageEvent(17, "Ada ~%\u007f\u00e4!", "net check", -2, "1.0");
    JournalLine line = JournalLine.of(event);
    assertThat(line.text()).isEqualTo(sealed("1 17 -2 1.0 Ada%20~%25%7f%c3%a4! net check"));
    assertThat(line.sentAt(18).asDelivered().text())
        .isEqualTo(sealed("1 17>18+ -2 1.0 Ada%20~%25%7f%c3%a4! net check"));
  }

  @Test
  void acceptsTheSameLineWhenItIsEditedWell() {
    byte[] bytes = sealed("1 17>18+ 2 1.0 ada net check").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(JournalLine.decode(bytes, 0, bytes.length))
        .contains(new JournalLine(EVENT, 18, true));
  }

  @Test
  void anIllFormedUserLosesOnlyWhatHasNoBytes() {
    var event = new UsageEvent(17, "a\ud800b", "net check", 2, "1.0");
    byte[] bytes = JournalLine.of(event).encode();
    assertThat(JournalLine.decode(bytes, 1, bytes.length - 1).orElseThrow().event().user())
        .isEqualTo("a?b");
  }

  private static String sealed(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.ISO_8859_1));
    return body + " " + HexFormat.of().toHexDigits((int) crc.getValue());
  }

  @Provide
  Arbitrary<JournalLine> lines() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars(" %\n\r\t+>.").ofMaxLength(8),
            Arbitraries.strings()
                .ofMaxLength(40)
                .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s)));
    Arbitrary<String> verbs = Arbitraries.of("a", "net check", "k8s-logs of 2 pods");
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.longs(),
            texts,
            verbs,
            Arbitraries.integers(),
            texts,
            Arbitraries.of(true, false))
        .as(
            (time, send, user, verb, exit, version, delivered) ->
                new JournalLine(
                    new UsageEvent(time, user, verb, exit, version),
                    exit % 2 == 0 ? time : send,
                    delivered));
  }

  @Provide
  Arbitrary<String> nearlyBodies() {
    Arbitrary<String> field = Arbitraries.strings().withChars("1%a>+-\u00ff").ofMaxLength(5);
    return field.list().ofMinSize(4).ofMaxSize(7).map(fields -> "1 " + String.join(" ", fields));
  }
}
