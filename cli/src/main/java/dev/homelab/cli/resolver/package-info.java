/// Looking names up at a name server.
@NullMarked
package dev.homelab.cli.resolver;

import org.jspecify.annotations.NullMarked;
