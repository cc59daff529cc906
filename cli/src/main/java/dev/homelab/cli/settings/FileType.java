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
    /// One line with a password.
    PASSWORD,
    /// Headers of HTTP.
    HEADERS,
    /// Certificates in PEM.
    CERTIFICATES,
    /// A private key in PEM.
    KEY;

    /// What is wrong with what a file holds; empty if nothing is. Nothing of it is repeated.
    Optional<String> fault(byte[] file) {
      return switch (this) {
        case TOKEN ->
            unless(Token.of(file).isPresent(), "no token: expected one line with nothing else");
        case PASSWORD -> unless(Password.of(file).isPresent(), "no password: expected one line");
        case HEADERS -> Optional.of(HeaderLines.of(file).fault()).filter(text -> !text.isEmpty());
        case CERTIFICATES ->
            unless(
                new String(file, StandardCharsets.ISO_8859_1)
                    .contains("-----BEGIN CERTIFICATE-----"),
                "no certificate: expected PEM text");
        case KEY ->
            unless(
                new String(file, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY-----"),
                "no private key: expected PEM text");
      };
    }

    private static Optional<String> unless(boolean fits, String wrong) {
      return fits ? Optional.empty() : Optional.of("the file holds " + wrong);
    }
  }

  FileType(Content content) {
    this.content = content;
  }

  /// Whether it is for nobody else to read.
  boolean isSecret() {
    return content != Content.CERTIFICATES;
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
      return content.fault(TrustedFile.at(file, account).read());
    } catch (Distrust e) {
      return Optional.of(e.getMessage());
    } catch (NoSuchFileException e) {
      return Optional.of("there is no such file");
    } catch (IOException e) {
      return Optional.of("it can't be read: " + Reason.of(e));
    }
  }

  /// A secret may have got where its file is to be named.
  @Override
  String shown(String text) {
    int start = text.lastIndexOf('/') + 1;
    boolean likeToken =
        isSecret() && text.length() - start >= LIKE_A_TOKEN && text.indexOf('.', start) < 0;
    return super.shown(likeToken ? text.substring(0, start) + "…" : text);
  }
}
