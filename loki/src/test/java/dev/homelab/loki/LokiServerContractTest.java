package dev.homelab.loki;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;

/// The contract, kept by a real Loki whose base URL is in `HOMELAB_TEST_LOKI_URL`. It leaves a few
/// hundred lines behind, all with `job="homelab-contract"` or in a stream of their own.
class LokiServerContractTest implements LokiContract {
  private static final String VARIABLE = "HOMELAB_TEST_LOKI_URL";

  @BeforeAll
  static void needsAServer() {
    assumeTrue(System.getenv(VARIABLE) != null, VARIABLE + " is not set");
  }

  @Override
  public URI lokiUri() {
    return URI.create(String.valueOf(System.getenv(VARIABLE)));
  }
}
