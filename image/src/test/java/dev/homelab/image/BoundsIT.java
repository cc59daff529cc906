package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Journals of many records: they stay within their bounds, and drain in little memory.
final class BoundsIT {
  private static final int IN_A_SEGMENT = 4_000;

  /// Nobody listens there.
  private static final String NOWHERE = "http://127.0.0.1:1";

  private final Home home = new Home();
  private final Tool local = home.tool().with("HOMELAB_DELIVERY", "local");

  @BeforeEach
  void makeTheJournal() {
    local.run("config");
  }

  @AfterEach
  void close() {
    home.close();
  }

  /// A segment that was sealed at this time, with records of the moments before.
  ///
  /// @return its size in bytes
  private long segment(Instant sealed, int records) throws IOException {
    long nanos = sealed.getEpochSecond() * 1_000_000_000L + sealed.getNano();
    StringBuilder text = new StringBuilder(records * 64);
    for (int i = records; i > 0; i--) {
      String body = "1 " + (nanos - i) + " 0 0.1.0 root config";
      CRC32 crc = new CRC32();
      crc.update(body.getBytes(StandardCharsets.US_ASCII));
      String sum = HexFormat.of().toHexDigits((int) crc.getValue());
      text.append('\n').append(body).append(' ').append(sum).append('\n');
    }
    Path file = home.journal().resolve(nanos + "-10000000.segment");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return Files.size(file);
  }

  private long size() throws IOException {
    long size = 0;
    for (Path file : Home.files(home.journal())) {
      size += Files.size(file);
    }
    return size;
  }

  @Test
  void pastItsSizeTheOldestGoesFirstAndIsCounted() throws IOException {
    Instant first = Instant.now().minusSeconds(600);
    long one = 0;
    for (int i = 0; i < 8; i++) {
      one = segment(first.plusSeconds(i), IN_A_SEGMENT);
    }
    Tool bounded = home.tool().with("HOMELAB_LOKI_URL", NOWHERE).with("HOMELAB_MAX_MEGABYTES", "1");

    assertThat(bounded.run("usage", "flush").exitCode()).isEqualTo(1);

    assertThat(size()).isLessThan((1 << 20) + one);
    long left = Counts.status(bounded, "pending");
    assertThat(left).isLessThan(8 * IN_A_SEGMENT).isGreaterThan(2 * IN_A_SEGMENT);
    assertThat(Counts.status(bounded, "dropped")).isEqualTo(8 * IN_A_SEGMENT + 1 - left);
    assertThat(home.records().getFirst().time()).as("the oldest has gone").isAfter(first);
    assertThat(home.uses()).as("the newest has stayed").endsWith("config 0");
  }

  @Test
  void pastItsAgeItGoesAndIsCounted() throws IOException {
    segment(Instant.now().minus(Duration.ofDays(3)), 50);
    segment(Instant.now().minus(Duration.ofHours(3)), 60);
    Tool bounded = home.tool().with("HOMELAB_LOKI_URL", NOWHERE).with("HOMELAB_MAX_DAYS", "1");

    assertThat(bounded.run("usage", "flush").exitCode()).isEqualTo(1);

    assertThat(Counts.status(bounded, "dropped")).isEqualTo(50);
    assertThat(Counts.status(bounded, "pending")).isEqualTo(61);
  }

  /// In the heap that the launcher gives it, which is 64 MiB.
  @Test
  void aMillionRecordsDrain() throws IOException {
    int segments = 250;
    Instant first = Instant.now().minusSeconds(segments);
    for (int i = 0; i < segments; i++) {
      segment(first.plusSeconds(i), IN_A_SEGMENT);
    }
    assertThat(Files.readString(Image.shipped().runtime().resolve("lib/homelab.options")))
        .contains("-Xmx64m");
    AtomicLong entries = new AtomicLong();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> entries.addAndGet(taken(exchange)));
    server.start();
    try {
      Tool tool =
          home.tool().with("HOMELAB_LOKI_URL", "http://127.0.0.1:" + server.getAddress().getPort());

      int records = segments * IN_A_SEGMENT + 1;
      Tool counted = local.through("sh", "-c", "\"$@\" | grep -c 'exit=0 ver='", "sh");
      assertThat(counted.run("usage", "preview").output().strip())
          .isEqualTo(Integer.toString(records));

      assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));

      assertThat(Counts.top(local, "--local")).containsEntry("config", records);
      assertThat(entries).hasValue(records);
      assertThat(Counts.status(tool, "pending")).isZero();
      assertThat(Counts.status(tool, "dropped")).isZero();
    } finally {
      server.stop(0);
    }
  }

  /// How many entries a push holds; all are taken.
  private static long taken(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
      long entries = 0;
      try (InputStream in =
          zipped
              ? new GZIPInputStream(new ByteArrayInputStream(body))
              : new ByteArrayInputStream(body)) {
        for (byte b : in.readAllBytes()) {
          entries += b == '=' ? 1 : 0;
        }
      }
      exchange.sendResponseHeaders(204, -1);
      return entries / 2;
    }
  }
}
