package dev.homelab.mining.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whose history a file is, by how it begins and what it is called.
final class Recognition {
  private static final int HEAD = 1 << 16;
  private static final String DATABASE = "SQLite format 3\0";
  private static final List<String> COMPRESSED =
      List.of(
          "\u001f\u008b",
          "(\u00b5/\u00fd",
          "\u00fd7zXZ",
          "BZh",
          "PK\u0003\u0004",
          "7z\u00bc\u00af",
          "\u0004\"M\u0018");
  private static final Pattern FISH = Pattern.compile("(?m)^- cmd: ");
  private static final Pattern ZSH = Pattern.compile("(?m)^: *\\d{9,11}:\\d+;");
  private static final Pattern BASH = Pattern.compile("(?m)^#\\d{9,11}$");

  private final Path path;
  private final String head;

  private Recognition(Path path, String head) {
    this.path = path;
    this.head = head;
  }

  static Recognition of(Path path, FileChannel file) throws IOException {
    byte[] bytes = new byte[(int) Math.min(HEAD, file.size())];
    ByteBuffer into = ByteBuffer.wrap(bytes);
    while (into.hasRemaining() && file.read(into, into.position()) > 0) {}
    byte[] read = Arrays.copyOf(bytes, into.position());
    return new Recognition(path, new String(read, StandardCharsets.ISO_8859_1));
  }

  boolean isCompressed() {
    return COMPRESSED.stream().anyMatch(head::startsWith);
  }

  boolean isDatabase() {
    return head.startsWith(DATABASE);
  }

  boolean isJson() {
    return head.startsWith("{");
  }

  /// Whose lines of text these are; empty if nothing tells.
  Optional<Kind> kind() {
    String name = String.valueOf(path.getFileName());
    if (head.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    if (isJson()) {
      return jsonKind();
    }
    if (FISH.matcher(head).find()) {
      return Optional.of(Kind.FISH);
    }
    if (ZSH.matcher(head).find()) {
      return Optional.of(Kind.ZSH);
    }
    if (BASH.matcher(head).find()) {
      return Optional.of(Kind.BASH);
    }
    return byName(name);
  }

  private Optional<Kind> jsonKind() {
    if (head.contains("\"sessionId\"")) {
      return Optional.of(Kind.CLAUDE);
    }
    if (head.contains("\"cmd\":") && !head.contains("\"type\":")) {
      return Optional.of(Kind.FISH);
    }
    boolean codex = head.contains("\"payload\"") || head.contains("\"function_call\"");
    return codex ? Optional.of(Kind.CODEX) : Optional.empty();
  }

  private Optional<Kind> byName(String name) {
    if (name.contains("ConsoleHost_history")) {
      return Optional.of(Kind.POWERSHELL);
    }
    if (name.equals("history.txt")) {
      return Optional.of(Kind.NUSHELL);
    }
    if (name.contains("zhist") || name.contains("zsh") || name.equals(".histfile")) {
      return Optional.of(Kind.ZSH);
    }
    return name.contains("hist") ? Optional.of(Kind.BASH) : Optional.empty();
  }
}
