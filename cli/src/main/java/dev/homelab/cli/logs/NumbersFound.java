package dev.homelab.cli.logs;

import dev.homelab.loki.LogPage;

/// A query gave numbers where lines could have been.
final class NumbersFound extends Exception {
  private static final long serialVersionUID = 1L;

  private NumbersFound() {
    super(null, null, false, false);
  }

  /// @throws NumbersFound if the page says so
  static void check(LogPage page) throws NumbersFound {
    if (page.content() == LogPage.Content.NUMBERS) {
      throw new NumbersFound();
    }
  }
}
