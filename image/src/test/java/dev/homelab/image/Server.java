package dev.homelab.image;

import java.net.URI;
import java.util.Random;

/// A Loki that scenarios of delivery run against, fake or real.
interface Server extends AutoCloseable {
  URI uri();

  /// Gets into trouble for a request or two, where it can be told to.
  void disturb(Random random);

  /// Is in no trouble any more.
  void heal();

  /// Shows queries all that it has stored, late entries too. On its own a server does that
  /// within an hour or two.
  void showLate();

  @Override
  void close();
}
