/// The verbs about the way to a server.
@NullMarked
package dev.homelab.cli.net;

import org.jspecify.annotations.NullMarked;
