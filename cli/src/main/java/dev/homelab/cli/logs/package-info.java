/// The verbs that read logs.
@NullMarked
package dev.homelab.cli.logs;

import org.jspecify.annotations.NullMarked;
