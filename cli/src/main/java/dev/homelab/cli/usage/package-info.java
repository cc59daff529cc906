/// The verbs that read the records of use, and the computations beside them.
@NullMarked
package dev.homelab.cli.usage;

import org.jspecify.annotations.NullMarked;
