/** The pages of the public journal: plain HTML, no login, no script. */
@NullMarked
package no.dokumentsenter.offentligjournal.web;

import org.jspecify.annotations.NullMarked;
