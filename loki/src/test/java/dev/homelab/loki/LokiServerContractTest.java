package dev.homelab.loki;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/// The contract, kept by a real Loki whose base URL is in `HOMELAB_TEST_LOKI_URL`. It leaves a few
/// hundred lines behind, all with `job="homelab-contract"` or in a stream of their own.
class LokiServerContractTest implements LokiContract {
  private static final String VARIABLE = "HOMELAB_TEST_LOKI_URL";

  @BeforeEach
  void needsAServer() {
    assumeTrue(
        System.getenv(VARIABLE) != null,
        "left out: no real Loki given; to run it: "
            + VARIABLE
            + "=http://127.0.0.1:3100 mvn test -pl http,loki -Dtest=LokiServerContractTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false");
  }

  @Override
  public URI lokiUri() {
    return URI.create(String.valueOf(System.getenv(VARIABLE)));
  }
}
