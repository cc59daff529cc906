package dev.homelab.cli.records;

/// Is told how far a long reading has come.
public interface Progress {
  /// Tells nobody.
  Progress NONE =
      new Progress() {
        @Override
        public void at(int done, int all) {}

        @Override
        public void end() {}
      };

  /// @param done how many requests are answered
  /// @param all how many there are; 0 while that is not known
  void at(int done, int all);

  /// It has ended, well or not.
  void end();
}
