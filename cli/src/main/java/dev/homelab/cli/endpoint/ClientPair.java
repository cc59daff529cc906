package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Distrust;
import dev.homelab.cli.settings.TrustedFile;
import dev.homelab.http.ClientFileException;
import dev.homelab.http.ClientSource;
import java.io.IOException;
import java.nio.file.Path;

/// The files of a certificate that is shown to a server, and of its key. Both are looked at and
/// read by each exchange that needs them.
///
/// @param certificate absolute
/// @param key absolute
public record ClientPair(Path certificate, Path key) {

  /// @param account who believes them
  ClientSource source(Account account) {
    return new ClientSource() {
      @Override
      public String name() {
        return certificate.toString();
      }

      @Override
      public byte[] certificates() throws IOException {
        return read(certificate, account);
      }

      @Override
      public byte[] key() throws IOException {
        return read(key, account);
      }
    };
  }

  private static byte[] read(Path file, Account account) throws IOException {
    try {
      return TrustedFile.at(file, account).read();
    } catch (Distrust e) {
      throw new ClientFileException(file.toString(), String.valueOf(e.getMessage()));
    }
  }
}
