/// What people and agents type by hand: their histories, and which verb those would be worth.
/// Knows neither records nor a network, and writes nothing.
module dev.homelab.mining {
  requires static org.jspecify;
  requires tools.jackson.core;

  exports dev.homelab.mining.draft;
  exports dev.homelab.mining.history;
  exports dev.homelab.mining.rank;
  exports dev.homelab.mining.shell;
}
