package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Distrust;
import dev.homelab.cli.settings.HeaderLines;
import dev.homelab.cli.settings.Password;
import dev.homelab.cli.settings.Token;
import dev.homelab.cli.settings.TrustedFile;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Redacted;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// A file that holds a secret. The secret itself is read when it is needed, and kept nowhere.
/// Nothing of it gets into a message.
///
/// @param path where it is
/// @param origin the setting that names it, for messages
public record SecretFile(Path path, String origin) {

  /// The token in it.
  ///
  /// @param account who reads it
  /// @throws VerbFailure if it can't be read, or holds anything but one word
  String token(Account account) throws VerbFailure {
    return Token.of(read("token", account))
        .orElseThrow(() -> unusable("token", ": expected one line with a token"));
  }

  /// The password in it.
  ///
  /// @param account who reads it
  /// @throws VerbFailure if it can't be read, or holds anything but one line
  String password(Account account) throws VerbFailure {
    return Password.of(read("password", account))
        .orElseThrow(() -> unusable("password", ": expected one line with a password"));
  }

  /// The headers in it.
  ///
  /// @param account who reads it
  /// @throws VerbFailure if it can't be read, or holds anything else
  Map<String, String> headers(Account account) throws VerbFailure {
    byte[] content = read("headers", account);
    try {
      return HeaderLines.read(content);
    } catch (IllegalArgumentException e) {
      throw unusable("headers", ": " + e.getMessage());
    }
  }

  private byte[] read(String kind, Account account) throws VerbFailure {
    try {
      return TrustedFile.at(path, account).read();
    } catch (Distrust e) {
      throw unusable(kind, " " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw unusable(kind, ": there is no such file");
    } catch (AccessDeniedException e) {
      throw unusable(kind, ": may not be read by " + account.name());
    } catch (IOException e) {
      throw unusable(kind, ": can't be read");
    }
  }

  private VerbFailure unusable(String kind, String why) {
    return VerbFailure.failed(
        kind + " file " + Redacted.of(path.toString()) + " (" + origin + ")" + why);
  }
}
