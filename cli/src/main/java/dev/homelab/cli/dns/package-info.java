/// The verbs about names.
@NullMarked
package dev.homelab.cli.dns;

import org.jspecify.annotations.NullMarked;
