package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Distrust;
import dev.homelab.cli.settings.Token;
import dev.homelab.cli.settings.TrustedFile;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Redacted;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that holds a secret. The secret itself is read when it is needed, and kept nowhere.
///
/// @param path where it is
/// @param origin the setting that names it, for messages
public record SecretFile(Path path, String origin) {

  /// The one line of the file. Nothing of it gets into a message.
  ///
  /// @throws VerbFailure if it can't be read, or holds anything but one word
  /// @param account who reads it
  String read(Account account) throws VerbFailure {
    try {
      return Token.of(TrustedFile.at(path, account).read())
          .orElseThrow(() -> unusable(": expected one line with a token"));
    } catch (Distrust e) {
      throw unusable(" " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw unusable(": there is no such file");
    } catch (AccessDeniedException e) {
      throw unusable(": may not be read by " + account.name());
    } catch (IOException e) {
      throw unusable(": can't be read");
    }
  }

  private VerbFailure unusable(String why) {
    return VerbFailure.failed(
        "token file " + Redacted.of(path.toString()) + " (" + origin + ")" + why);
  }
}
