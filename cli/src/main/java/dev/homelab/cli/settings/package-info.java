/// Settings, and where each came from.
@NullMarked
package dev.homelab.cli.settings;

import org.jspecify.annotations.NullMarked;
