package dev.homelab.cli.reach;

import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that holds a secret. The secret itself is read when it is needed, and kept nowhere.
///
/// @param path where it is
/// @param origin the setting that names it, for messages
public record SecretFile(Path path, String origin) {

  /// The one line of the file. Nothing of it gets into a message.
  ///
  /// @throws VerbFailure if it can't be read, or holds anything but one word
  String read() throws VerbFailure {
    try {
      String text = Files.readString(path).strip();
      if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
        throw unusable("expected one line with a token");
      }
      return text;
    } catch (IOException e) {
      throw unusable(
          "can't be read (" + e.getClass().getSimpleName().replace("Exception", "") + ")");
    }
  }

  private VerbFailure unusable(String why) {
    return VerbFailure.failed("token file " + path + " (" + origin + "): " + why);
  }
}
