/// The verbs about the configuration.
@NullMarked
package dev.homelab.cli.config;

import org.jspecify.annotations.NullMarked;
