/** The mail queue as pages: view records, templates and their controllers. */
@NullMarked
package no.dokumentsenter.postmottak.web;

import org.jspecify.annotations.NullMarked;
