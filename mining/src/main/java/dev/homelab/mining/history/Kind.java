package dev.homelab.mining.history;

/// A program that keeps a history, by the name under which a user asks for it.
public enum Kind {
  BASH("bash"),
  ZSH("zsh"),
  FISH("fish"),
  CLAUDE("claude"),
  CODEX("codex"),
  ATUIN("atuin"),
  NUSHELL("nushell"),
  POWERSHELL("powershell");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /// The word for it on a command line and in an answer.
  public String word() {
    return word;
  }

  /// Whether it keeps a file for each session of an agent, with the time of each command.
  public boolean isTranscript() {
    return this == CLAUDE || this == CODEX;
  }
}
