package dev.homelab.loki;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/// The contract, kept by the fake in each of its versions.
class FakeLokiContractTest {
  abstract static class Faked implements LokiContract {
    private final FakeLoki loki;

    Faked(FakeLoki.Version version) {
      this.loki = FakeLoki.builder().version(version).start();
    }

    @Override
    public URI lokiUri() {
      return loki.uri();
    }

    @AfterEach
    void stop() {
      loki.close();
    }
  }

  @Nested
  class As28 extends Faked {
    As28() {
      super(FakeLoki.Version.V2_8);
    }
  }

  @Nested
  class As29 extends Faked {
    As29() {
      super(FakeLoki.Version.V2_9);
    }
  }

  @Nested
  class As3 extends Faked {
    As3() {
      super(FakeLoki.Version.V3);
    }
  }
}
