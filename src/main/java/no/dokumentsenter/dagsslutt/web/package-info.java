/** The day's end as a page. */
@NullMarked
package no.dokumentsenter.dagsslutt.web;

import org.jspecify.annotations.NullMarked;
