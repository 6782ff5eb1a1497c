@NullMarked
package no.dokumentsenter.originaler.web;

import org.jspecify.annotations.NullMarked;
