/// The tool itself: where its parts are put together.
@NullMarked
package dev.homelab.cli;

import org.jspecify.annotations.NullMarked;
