@NullMarked
package no.dokumentsenter.journalkontroll.web;

import org.jspecify.annotations.NullMarked;
