package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Distrust;
import dev.homelab.cli.settings.TrustedFile;
import dev.homelab.http.CaFileException;
import dev.homelab.http.CaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The file with the lab's own certificate authority. Whoever may write to it may read every
/// secret, so each exchange that reads it looks at it anew.
///
/// @param file absolute
/// @param account who believes it
record Authority(Path file, Account account) implements CaSource {
  static Optional<CaSource> of(Optional<Path> file, Account account) {
    return file.isEmpty() ? Optional.empty() : Optional.of(new Authority(file.get(), account));
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public byte[] read() throws IOException {
    try {
      return TrustedFile.at(file, account).read();
    } catch (Distrust e) {
      throw new CaFileException(name(), e.getMessage());
    }
  }
}
