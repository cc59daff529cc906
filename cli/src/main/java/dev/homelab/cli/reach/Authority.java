package dev.homelab.cli.reach;

import dev.homelab.cli.config.Account;
import dev.homelab.cli.config.Distrust;
import dev.homelab.cli.config.Key;
import dev.homelab.cli.config.TrustedFile;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Path;

/// The file with the lab's own certificate authority.
final class Authority {
  private Authority() {}

  /// Whoever may write an authority's certificate may read every secret. A file that is not there
  /// is named by the exchange that needs it.
  ///
  /// @param account who believes it
  /// @throws VerbFailure if somebody else may write it
  static void requireBelievable(Path file, Account account) throws VerbFailure {
    try {
      var _ = TrustedFile.at(file, account);
    } catch (Distrust e) {
      throw VerbFailure.failed(Key.TLS_CA_FILE.label() + " " + file + " " + e.getMessage());
    } catch (IOException e) {
      return;
    }
  }
}
