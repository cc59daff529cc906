package dev.homelab.image;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;

/// The scenarios of delivery against a real Loki whose base URL is in `HOMELAB_TEST_LOKI_URL`. They
/// leave some hundred records behind, of verbs that nobody else has, and ask the server to flush
/// its chunks, which it must let anybody do.
final class RealDeliveryIT implements DeliveryScenarios {
  private static final String VARIABLE = "HOMELAB_TEST_LOKI_URL";

  @BeforeAll
  static void needsAServer() {
    assumeTrue(System.getenv(VARIABLE) != null, VARIABLE + " is not set");
  }

  @Override
  public Server server() {
    return new Real(URI.create(String.valueOf(System.getenv(VARIABLE))));
  }

  private record Real(URI uri) implements Server {
    @Override
    public void disturb(Random random) {}

    @Override
    public void heal() {}

    @Override
    public void showLate() {
      try {
        var connection = (HttpURLConnection) uri.resolve("/flush").toURL().openConnection();
        connection.setRequestMethod("POST");
        int status = connection.getResponseCode();
        connection.disconnect();
        if (status != 204) {
          throw new AssertionError(uri + "/flush: " + status);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {}
  }
}
