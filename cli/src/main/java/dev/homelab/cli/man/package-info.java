/// The pages of the manual. They are written when the image is built: no verb comes here.
@NullMarked
package dev.homelab.cli.man;

import org.jspecify.annotations.NullMarked;
