package dev.homelab.cli.completion;

import java.util.List;

/// A shell, and how its scripts are written.
///
/// Words and descriptions may come from configuration files that other people write. Each is
/// printed as one word in single quotes, in which no shell expands or runs anything.
enum Shell {
  BASH("bash") {
    @Override
    String quoted(String text) {
      return "'" + text.replace("'", "'\\''") + "'";
    }

    @Override
    String item(Offer offer) {
      return offer.word();
    }

    @Override
    String entry(String key, String commands) {
      return "    " + quoted(key) + ") " + commands + " ;;\n";
    }

    @Override
    String set(String name, String value) {
      return name + "=" + quoted(value);
    }

    @Override
    String setList(String name, String items) {
      return name + "=(" + items + ")";
    }
  },

  ZSH("zsh") {
    @Override
    String quoted(String text) {
      return BASH.quoted(text);
    }

    // As `_describe` takes it.
    @Override
    String item(Offer offer) {
      String word = offer.word().replace("\\", "\\\\").replace(":", "\\:");
      return offer.about().isEmpty() ? word : word + ":" + offer.about().replace("\\", "\\\\");
    }

    @Override
    String entry(String key, String commands) {
      return "    (" + quoted(key) + ") " + commands + " ;;\n";
    }

    @Override
    String set(String name, String value) {
      return BASH.set(name, value);
    }

    @Override
    String setList(String name, String items) {
      return BASH.setList(name, items);
    }
  },

  FISH("fish") {
    @Override
    String quoted(String text) {
      return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    String item(Offer offer) {
      return offer.about().isEmpty() ? offer.word() : offer.word() + "\t" + offer.about();
    }

    @Override
    String entry(String key, String commands) {
      return "        case " + quoted(key) + "\n            " + commands + "\n";
    }

    @Override
    String set(String name, String value) {
      return "set " + name + " " + quoted(value);
    }

    @Override
    String setList(String name, String items) {
      return "set " + name + " " + items;
    }
  };

  private final String word;

  Shell(String word) {
    this.word = word;
  }

  /// What it is called.
  String word() {
    return word;
  }

  /// Whether it shows what a word is.
  boolean describes() {
    return this != BASH;
  }

  /// A text as one word that stands for itself.
  abstract String quoted(String text);

  /// A word with its description, as the script hands them to the shell.
  abstract String item(Offer offer);

  /// A case of the script's switch over keys.
  abstract String entry(String key, String commands);

  /// A command that sets a variable to a text.
  abstract String set(String name, String value);

  /// A command that sets a variable to a list.
  ///
  /// @param items quoted words with spaces in between
  abstract String setList(String name, String items);

  /// A command that sets a variable to a list of offers.
  String offers(String name, List<Offer> offers) {
    StringBuilder items = new StringBuilder();
    for (Offer offer : offers) {
      items.append(items.isEmpty() ? "" : " ").append(quoted(item(offer)));
    }
    return setList(name, items.toString());
  }
}
