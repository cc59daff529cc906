/// Something whose time is taken.
interface Timed {
  /// Milliseconds.
  double run();
}
