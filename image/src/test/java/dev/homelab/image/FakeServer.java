package dev.homelab.image;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.net.URI;
import java.util.List;
import java.util.Random;

/// The fake: it also drops connections before, within and after its answer.
record FakeServer(FakeLoki loki) implements Server {
  private static final List<Fault> TROUBLE =
      List.of(
          new Fault.CloseBeforeReading(),
          new Fault.CloseWithoutStoring(),
          new Fault.StoreThenClose(),
          new Fault.StoreThenClose(),
          new Fault.StoreThenBreakOff(),
          Fault.status(503, "not ready"));

  @Override
  public URI uri() {
    return loki.uri();
  }

  @Override
  public void disturb(Random random) {
    loki.fail(1 + random.nextInt(2), TROUBLE.get(random.nextInt(TROUBLE.size())));
  }

  @Override
  public void heal() {
    loki.heal();
  }

  @Override
  public void showLate() {
    loki.flushChunks();
  }

  @Override
  public void close() {
    loki.close();
  }
}
