package no.dokumentsenter.tilgang;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Klokke;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Login by user name and password. The attempt is counted before the password is looked at, so that many guesses at
 * once are not more than five. An unknown, an ended and a locked account cost the same statement and the same bcrypt,
 * and answer in the same words.
 */
final class Passordinnlogging implements AuthenticationProvider {
    private static final int LAASER = 64;

    private final BrukerRepository repository;
    private final PasswordEncoder passordkoder;
    private final Adressesperre adresser = new Adressesperre();
    private final String ingensPassord;
    /** One login at a time per account: a colleague's right password must not be counted as one of five wrong. */
    private final List<ReentrantLock> laaser =
            Stream.generate(ReentrantLock::new).limit(LAASER).toList();

    Passordinnlogging(BrukerRepository repository, PasswordEncoder passordkoder) {
        this.repository = repository;
        this.passordkoder = passordkoder;
        this.ingensPassord = passordkoder.encode("ingen har dette passordet");
    }

    @Override
    public Authentication authenticate(Authentication forsoek) {
        var adresse =
                forsoek.getDetails() instanceof WebAuthenticationDetails detaljer ? detaljer.getRemoteAddress() : "";
        var naa = Instant.now(Klokke.OSLO);
        if (adresser.erSperret(adresse, naa)) {
            throw new LockedException("for mange feil fra samme adresse");
        }
        var brukernavn = Brukerregler.normaliser(forsoek.getName());
        var laas = laaser.get(Math.floorMod(brukernavn.hashCode(), LAASER));
        laas.lock();
        try {
            if (!stemmer(brukernavn, passord(forsoek), naa)) {
                adresser.feilet(adresse, naa);
                throw new BadCredentialsException("feil brukernavn eller passord");
            }
        } finally {
            laas.unlock();
        }
        var innlogget = UsernamePasswordAuthenticationToken.authenticated(new Konto(brukernavn), null, List.of());
        innlogget.setDetails(forsoek.getDetails());
        return innlogget;
    }

    private boolean stemmer(String brukernavn, String passord, Instant naa) {
        var kodet = repository.begynnForsoek(brukernavn, naa);
        var stemmer = passordkoder.matches(passord, kodet.orElse(ingensPassord)) && kodet.isPresent();
        if (stemmer) {
            repository.lyktes(brukernavn);
        }
        return stemmer;
    }

    private static String passord(Authentication forsoek) {
        @Nullable Object passord = forsoek.getCredentials();
        return passord == null ? "" : passord.toString();
    }

    @Override
    public boolean supports(Class<?> forsoek) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(forsoek);
    }
}
