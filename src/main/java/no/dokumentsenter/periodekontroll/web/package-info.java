/** The periodic controls as pages. */
@NullMarked
package no.dokumentsenter.periodekontroll.web;

import org.jspecify.annotations.NullMarked;
