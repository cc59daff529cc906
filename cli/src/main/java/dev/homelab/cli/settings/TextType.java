package dev.homelab.cli.settings;

/// A text that goes into a header as it is.
final class TextType extends ValueType<String> {
  @Override
  Reading<String> read(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return new Reading.Misfit<>(allowed());
      }
    }
    return new Reading.Fit<>(text);
  }

  @Override
  String allowed() {
    return "one line of ASCII text";
  }
}
