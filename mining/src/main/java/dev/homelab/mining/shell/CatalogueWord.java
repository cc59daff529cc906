package dev.homelab.mining.shell;

/// The name of a program, a sub-command or a flag that is publicly known.
///
/// Minted by [Catalogue] alone, so that what somebody typed does not fit the type.
public final class CatalogueWord implements Word.PublicWord {
  private final String text;

  CatalogueWord(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogueWord word && word.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
