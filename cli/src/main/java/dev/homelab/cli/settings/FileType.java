package dev.homelab.cli.settings;

import dev.homelab.cli.output.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The path of a file that must be there and be believed.
final class FileType extends ValueType<Path> {
  /// As long as no name of a file is usually, and as every token is.
  private static final int LIKE_A_TOKEN = 20;

  private final Content content;

  /// What the file must hold.
  enum Content {
    /// One line with a token.
    TOKEN,
    /// Certificates in PEM.
    CERTIFICATES
  }

  FileType(Content content) {
    this.content = content;
  }

  @Override
  Reading<Path> read(String text) {
    try {
      return new Reading.Fit<>(Path.of(text).toAbsolutePath());
    } catch (InvalidPathException e) {
      return new Reading.Misfit<>(allowed());
    }
  }

  @Override
  String allowed() {
    return "the path of a file";
  }

  @Override
  Optional<String> trouble(Path file, Account account) {
    try {
      byte[] bytes = TrustedFile.at(file, account).read();
      boolean fits =
          content == Content.TOKEN
              ? Token.of(bytes).isPresent()
              : new String(bytes, StandardCharsets.ISO_8859_1)
                  .contains("-----BEGIN CERTIFICATE-----");
      return fits ? Optional.empty() : Optional.of("the file holds " + what());
    } catch (Distrust e) {
      return Optional.of(e.getMessage());
    } catch (NoSuchFileException e) {
      return Optional.of("there is no such file");
    } catch (IOException e) {
      return Optional.of("it can't be read: " + Reason.of(e));
    }
  }

  private String what() {
    return content == Content.TOKEN
        ? "no token: expected one line with nothing else"
        : "no certificate: expected PEM text";
  }

  /// A token may have got where its file is to be named.
  @Override
  String shown(String text) {
    int start = text.lastIndexOf('/') + 1;
    boolean likeToken =
        content == Content.TOKEN
            && text.length() - start >= LIKE_A_TOKEN
            && text.indexOf('.', start) < 0;
    return super.shown(likeToken ? text.substring(0, start) + "…" : text);
  }
}
