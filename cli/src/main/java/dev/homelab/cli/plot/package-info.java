/// What is drawn with characters, for a terminal of any width.
@NullMarked
package dev.homelab.cli.plot;

import org.jspecify.annotations.NullMarked;
