/** The frame around every page: head, top bar, menu and status line. */
@NamedInterface("web")
@NullMarked
package no.dokumentsenter.felles.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
