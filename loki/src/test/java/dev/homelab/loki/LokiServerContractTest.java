package dev.homelab.loki;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;

/// The contract, kept by a real Loki whose base URL is in `HOMELAB_TEST_LOKI_URL`. It leaves a few
/// hundred lines behind, all with `job="homelab-contract"` or in a stream of their own.
class LokiServerContractTest implements LokiContract {
  private static final String VARIABLE = "HOMELAB_TEST_LOKI_URL";
  private static final String LEFT_OUT =
      "Left out: the contract with a real Loki. To run it: "
          + VARIABLE
          + "=http://127.0.0.1:3100 mvn test -pl http,loki -Dtest=LokiServerContractTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  @BeforeAll
  static void needsAServer() {
    boolean given = System.getenv(VARIABLE) != null;
    if (!given) {
      System.out.println(LEFT_OUT);
    }
    assumeTrue(given, LEFT_OUT);
  }

  @Override
  public URI lokiUri() {
    return URI.create(String.valueOf(System.getenv(VARIABLE)));
  }
}
