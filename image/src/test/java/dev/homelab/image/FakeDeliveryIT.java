package dev.homelab.image;

import dev.homelab.loki.FakeLoki;

/// The scenarios of delivery against the strict fake.
final class FakeDeliveryIT implements DeliveryScenarios {
  @Override
  public Server server() {
    return new FakeServer(FakeLoki.start());
  }
}
