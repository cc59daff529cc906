package dev.homelab.cli.settings;

/// A text that goes into a header as it is.
final class TextType extends ValueType<String> {
  private final boolean withColon;

  TextType() {
    this(true);
  }

  private TextType(boolean withColon) {
    this.withColon = withColon;
  }

  /// One that is told from a password by a colon behind it.
  static TextType withoutColon() {
    return new TextType(false);
  }

  @Override
  Reading<String> read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ':' && !withColon)) {
        return new Reading.Misfit<>(allowed());
      }
    }
    return new Reading.Fit<>(text);
  }

  @Override
  String allowed() {
    return withColon ? "one line of ASCII text" : "one line of ASCII text without a colon";
  }

  /// A password may have got behind the name.
  @Override
  String shown(String text) {
    int colon = withColon ? -1 : text.indexOf(':');
    return super.shown(colon < 0 ? text : text.substring(0, colon + 1) + "…");
  }
}
