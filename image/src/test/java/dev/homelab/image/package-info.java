/// The packaged image, end to end.
@NullMarked
package dev.homelab.image;

import org.jspecify.annotations.NullMarked;
