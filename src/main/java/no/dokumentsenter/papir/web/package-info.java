/** Scanned stacks as pages: the list, the page cards of one stack, and the separator sheets to print. */
@NullMarked
package no.dokumentsenter.papir.web;

import org.jspecify.annotations.NullMarked;
