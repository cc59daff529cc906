package dev.homelab.cli.settings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A setting that hosts have one each of, `tls.client."HOST".cert_file`: its one declaration, as
/// [Key] is that of a setting that there is one of. It has no variable.
public enum ClientKey {
  CERT_FILE(
      "cert_file",
      FileType.Content.CERTIFICATES,
      "/etc/homelab/client.pem",
      "the PEM certificate that is shown to the host where it wants one, with those above it"),
  KEY_FILE(
      "key_file",
      FileType.Content.KEY,
      "/etc/homelab/client.key",
      "its private key in PEM, without a passphrase: PKCS#8, or RSA or EC as OpenSSL wrote them");

  /// The table that has one table a host or pattern.
  static final String TABLE = "tls.client";

  private final String label;
  private final FileType.Content content;
  private final String example;
  private final String about;

  ClientKey(String label, FileType.Content content, String example, String about) {
    this.label = label;
    this.content = content;
    this.example = example;
    this.about = about;
  }

  /// The name within the table of a host.
  public String label() {
    return label;
  }

  /// The name with that of the host, as a configuration would have it.
  public String label(String host) {
    return TABLE + ".\"" + host + "\"." + label;
  }

  /// What it takes.
  public String allowed() {
    return type().allowed();
  }

  /// A value that it takes.
  public String example() {
    return example;
  }

  /// What it is for, in a sentence without its beginning and its end.
  public String about() {
    return about;
  }

  /// A text as it may be printed.
  public String shown(String text) {
    return type().shown(text);
  }

  private FileType type() {
    return new FileType(content);
  }

  /// The one of a name; null if there is none.
  static @Nullable ClientKey named(String name) {
    for (ClientKey key : values()) {
      if (key.label.equals(name)) {
        return key;
      }
    }
    return null;
  }

  /// What is wrong with a file; empty if nothing is.
  Optional<String> trouble(String file, Account account) {
    return Misfits.trouble(type(), file, account);
  }
}
