package dev.homelab.telemetry;

/// Whether uses may be recorded and sent. It is asked anew each time, since it may be withdrawn
/// while a verb or a flush is at work.
@FunctionalInterface
public interface Permission {
  /// Whether it stands now. Never throws: what can't be found out is a no.
  boolean isGiven();

  /// A permission that nobody can withdraw.
  static Permission always() {
    return new Always();
  }

  /// No lambda: the first of a process is dear.
  record Always() implements Permission {
    @Override
    public boolean isGiven() {
      return true;
    }
  }
}
