/// How records get from the journal to Loki.
@NullMarked
package dev.homelab.cli.shipping;

import org.jspecify.annotations.NullMarked;
