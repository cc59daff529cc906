/// Verbs that the configuration declares.
@NullMarked
package dev.homelab.cli.declared;

import org.jspecify.annotations.NullMarked;
