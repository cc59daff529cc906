/// TOML 1.0, with the line of everything in it.
@NullMarked
package dev.homelab.cli.toml;

import org.jspecify.annotations.NullMarked;
