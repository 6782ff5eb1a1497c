/** The frame of every page, the form fragments and the error box. */
@NullMarked
@NamedInterface("web")
package no.dokumentsenter.felles.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
