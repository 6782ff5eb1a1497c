/** The login page and the front door. */
@NullMarked
package no.dokumentsenter.tilgang.web;

import org.jspecify.annotations.NullMarked;
