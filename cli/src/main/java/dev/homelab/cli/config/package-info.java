/// Settings, and where each came from.
@NullMarked
package dev.homelab.cli.config;

import org.jspecify.annotations.NullMarked;
