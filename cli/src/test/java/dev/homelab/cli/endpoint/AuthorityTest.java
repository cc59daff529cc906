package dev.homelab.cli.endpoint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.Tool;
import dev.homelab.http.CaFileException;
import dev.homelab.http.Http;
import dev.homelab.http.Request;
import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The authority's file, changed after the settings were resolved. Nothing listens at the address,
/// and nothing is connected to.
class AuthorityTest {
  private static final String URL = "https://127.0.0.1:1";

  private Path file;
  private Endpoints endpoints;

  @BeforeEach
  void configure(@TempDir Path home) throws IOException {
    Path real = home.toRealPath();
    file = real.resolve("ca.pem");
    endpoints =
        new Endpoints(
            Tool.in(real)
                .config("[loki]\nurl = '" + URL + "'\n[tls]\nca_file = 'ca.pem'\n")
                .settings(),
            "1");
  }

  private void othersPutOneThere() throws IOException {
    Files.writeString(file, "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  private void assertRefused(ThrowingCallable exchange, String what) {
    assertThatThrownBy(exchange)
        .isInstanceOf(CaFileException.class)
        .hasMessageStartingWith("CA file " + file + ": " + what);
  }

  @Test
  void oneThatComesLaterIsHeldToTheSameRules() throws Exception {
    Http http = endpoints.http();
    LokiClient loki = endpoints.loki();
    Request request = Request.get(URI.create(URL));
    assertRefused(() -> http.send(request), "no such file");
    assertRefused(() -> loki.query("x", Instant.EPOCH), "no such file");

    othersPutOneThere();

    String why = "is not believed: others may write to it (chmod go-w " + file + " mends that)";
    assertRefused(() -> http.send(request), why);
    assertRefused(() -> loki.query("x", Instant.EPOCH), why);
  }

  @Test
  void oneThatIsTooLargeOrNoFileIsNotRead() throws Exception {
    Http http = endpoints.http();
    Request request = Request.get(URI.create(URL));
    Files.write(file, new byte[(1 << 20) + 1]);
    assertRefused(() -> http.send(request), "is larger than 1 MiB");
    Files.delete(file);
    Files.createDirectory(file);
    assertRefused(() -> http.send(request), "is a folder");
  }
}
