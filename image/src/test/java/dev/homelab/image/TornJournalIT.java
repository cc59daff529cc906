package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Journals that hold other bytes than the tool wrote: whole lines count, the rest is set aside and
/// reported. What holds for any bytes is shown within the process too; here a sample of them goes
/// through the shipped tool.
final class TornJournalIT {
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool local = home.tool().with("HOMELAB_DELIVERY", "local");
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  private Path journal = home.path();
  private byte[] whole = {};

  @BeforeEach
  void recordThree() throws IOException {
    for (int i = 0; i < 3; i++) {
      local.run("config");
    }
    journal = home.journal().resolve("journal");
    whole = Files.readAllBytes(journal);
  }

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  /// Nothing throws, and what is whole is counted and delivered.
  private void assertCounts(int records, int aside) {
    assertThat(Counts.top(local, "--local")).isEqualTo(uses(records));
    assertThat(tool.run("usage", "preview").errorOutput()).isIn("", nothingPending());
    assertThat(Counts.status(tool, "pending")).isEqualTo(records);
    assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));
    assertThat(Counts.status(tool, "aside")).isEqualTo(aside);
    assertThat(Counts.status(tool, "pending")).isZero();
    assertThat(stored()).isEqualTo(records);
  }

  private static Map<String, Integer> uses(int records) {
    return records == 0 ? Map.of() : Map.of("config", records);
  }

  private static String nothingPending() {
    return "homelab: nothing is pending\n";
  }

  private long stored() {
    return loki.stored().values().stream().mapToLong(entries -> entries.size()).sum();
  }

  /// Each cut is the journal of a host of its own, and all are read at once.
  @Test
  void cutAtEveryOffset() throws IOException {
    Files.delete(journal);
    int expected = 0;
    for (int length = 0; length <= whole.length; length++) {
      Path host = Files.createDirectory(home.state().resolve("cut-" + length));
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(host.resolve("journal"), cut);
      expected += linesEndedIn(cut);
    }

    Result top = local.run("usage", "top", "--local", "--json");

    assertThat(top.errorOutput()).isEmpty();
    assertThat(expected).isGreaterThan(whole.length / 2);
    assertThat(top.output()).contains("\"verb\":\"config\",\"count\":" + expected + ",");
  }

  /// How many of the three lines are there to their last character, a newline behind it or not.
  private int linesEndedIn(byte[] cut) {
    int ended = 0;
    for (int i = 1; i < whole.length; i++) {
      boolean endOfLine = whole[i] == '\n' && whole[i - 1] != '\n';
      ended += endOfLine && i <= cut.length ? 1 : 0;
    }
    return ended;
  }

  @Test
  void cutInTheLastLine() throws IOException {
    Files.write(journal, Arrays.copyOf(whole, whole.length - 9));

    assertCounts(2, 1);
  }

  @Test
  void cutBeforeTheLastNewline() throws IOException {
    Files.write(journal, Arrays.copyOf(whole, whole.length - 1));

    tool.with("HOMELAB_DELIVERY", "local").run("config");

    assertCounts(4, 0);
  }

  @Test
  void filledWithRandomBytes() throws IOException {
    long seed = Long.getLong("homelab.test.seed", System.nanoTime());
    System.out.println("filledWithRandomBytes: -Dhomelab.test.seed=" + seed);
    byte[] noise = new byte[5_000];
    new Random(seed).nextBytes(noise);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(noise);
    bytes.writeBytes(whole);
    bytes.writeBytes(noise);
    Files.write(journal, bytes.toByteArray());

    assertThat(Counts.top(local, "--local")).isEqualTo(uses(3));
    assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));
    assertThat(stored()).isEqualTo(3);
    assertThat(Counts.status(tool, "aside")).isPositive();
  }

  @Test
  void editedByHand() throws IOException {
    String text = new String(whole, StandardCharsets.US_ASCII);
    Files.writeString(
        journal,
        text.replaceFirst(" 0 " + Image.VERSION + " ", " 1 " + Image.VERSION + " ")
            + "\n# a remark\n");

    assertCounts(2, 2);
  }

  @Test
  void writtenByANewerVersion() throws IOException {
    String text = new String(whole, StandardCharsets.US_ASCII);
    Files.writeString(journal, text + "\n2 {\"verb\":\"config\",\"more\":1} deadbeef\n");

    assertCounts(3, 1);
  }

  @Test
  void stateAndProgressOfOtherBytes() throws IOException {
    loki.fail(1, Fault.status(503, "not ready"));
    tool.run("usage", "flush");
    for (Path file : Home.files(home.journal())) {
      String name = file.getFileName().toString();
      if (name.endsWith(".progress") || name.equals("state") || name.equals("dropped")) {
        Files.write(file, new byte[] {0, -1, 10, 't', 'r', 'y', ' ', 'x'});
      }
    }

    assertCounts(3, 0);
  }
}
