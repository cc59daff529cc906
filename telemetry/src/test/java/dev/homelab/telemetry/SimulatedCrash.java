package dev.homelab.telemetry;

/// Stands for the end of a process in the middle of its work: nothing catches it.
final class SimulatedCrash extends Error {
  private static final long serialVersionUID = 1L;

  SimulatedCrash(String where) {
    super(where, null, false, false);
  }
}
