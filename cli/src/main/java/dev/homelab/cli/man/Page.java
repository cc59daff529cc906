package dev.homelab.cli.man;

/// A page of the manual.
///
/// @param name such as `homelab-usage`
/// @param section of the manual
/// @param text in mdoc
public record Page(String name, int section, String text) {
  /// Where it lies below the folder of the manual.
  public String path() {
    return "man" + section + "/" + name + "." + section;
  }

  @Override
  public String toString() {
    return name + "(" + section + ")";
  }
}
