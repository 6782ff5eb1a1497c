-- The grounds a municipality uses. The list of the old service interface cites the act of 1970 and is not used. Two dated
-- rows with one code show how a law is replaced: the old letter keeps its text, the new one gets the new.

insert into hjemmel (kode, hjemmel, skal_kan, gjelder, gyldig_fra, gyldig_til, kilde) values
    ('13-1', 'Offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1', 'skal', 'Noens personlige forhold', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16), forvaltningsloven (lov 10.2.1967)'),
    ('13-2', 'Offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 2', 'skal', 'Drifts- og forretningsforhold', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16), forvaltningsloven (lov 10.2.1967)'),
    ('13-BV', 'Offl. § 13 første ledd, jf. barnevernloven § 6-7', 'skal', 'Barnevern', '2009-01-01', '2022-12-31', 'Barnevernloven (lov 17.7.1992 nr. 100)'),
    ('13-BV', 'Offl. § 13 første ledd, jf. barnevernsloven § 13-1', 'skal', 'Barnevern', '2023-01-01', null, 'Barnevernsloven (lov 18.6.2021 nr. 97)'),
    ('13-ST', 'Offl. § 13 første ledd, jf. sosialtjenesteloven § 44', 'skal', 'Sosiale tjenester i Nav', '2010-01-01', null, 'Sosialtjenesteloven (lov 18.12.2009 nr. 131)'),
    ('13-HE', 'Offl. § 13 første ledd, jf. helsepersonelloven § 21', 'skal', 'Helseopplysninger hos helsepersonell', '2009-01-01', null, 'Helsepersonelloven (lov 2.7.1999 nr. 64)'),
    ('13-HO', 'Offl. § 13 første ledd, jf. helse- og omsorgstjenesteloven § 12-1', 'skal', 'Kommunale helse- og omsorgstjenester', '2012-01-01', null, 'Helse- og omsorgstjenesteloven (lov 24.6.2011 nr. 30)'),
    ('13-OPP', 'Offl. § 13 første ledd, jf. opplæringslova', 'skal', 'Elever; paragrafen føyes til i vedtaket', '2009-01-01', null, 'Opplæringslova'),
    ('14', 'Offl. § 14 første ledd', 'kan', 'Organinterne dokumenter, utkast og notater', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('15-1', 'Offl. § 15 første ledd', 'kan', 'Dokumenter innhentet fra underordnet organ', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('15-2', 'Offl. § 15 andre ledd', 'kan', 'Råd og vurderinger innhentet utenfra', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('18', 'Offl. § 18', 'kan', 'Rettssaker', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('23-1', 'Offl. § 23 første ledd', 'kan', 'Kommunens forhandlingsposisjon', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('23-3', 'Offl. § 23 tredje ledd', 'kan', 'Tilbud og protokoll til leverandør er valgt', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('23-4', 'Offl. § 23 fjerde ledd', 'kan', 'Selskap kommunen har eierinteresser i', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('24-1', 'Offl. § 24 første ledd', 'kan', 'Kontroll- og reguleringstiltak', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('24-2', 'Offl. § 24 andre ledd', 'kan', 'Melding eller tips om lovbrudd', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('24-3', 'Offl. § 24 tredje ledd', 'kan', 'Fare for lovbrudd eller for enkeltpersoner', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('25-1', 'Offl. § 25 første ledd', 'kan', 'Ansettelsessaker, ikke søkerlisten', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('25-3', 'Offl. § 25 tredje ledd', 'kan', 'Lønnsoppgaver', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('26-1', 'Offl. § 26 første ledd', 'kan', 'Eksamen og prøver', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('26-3', 'Offl. § 26 tredje ledd', 'kan', 'Personbilder i et personregister', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('26-5', 'Offl. § 26 femte ledd', 'kan', 'Fødselsnummer og nummer med samme funksjon', '2009-01-01', null, 'Offentleglova (lov 19.5.2006 nr. 16)'),
    ('26-6', 'Offl. § 26 sjette ledd', 'kan', 'Sammenstilling gitt etter personvernforordningen artikkel 15', '2018-07-20', null, 'Offentleglova (lov 19.5.2006 nr. 16), personopplysningsloven (lov 15.6.2018 nr. 38)'),
    ('XX', 'Midlertidig skjermet', 'midlertidig', 'Til skjermingsbehovet er vurdert; må ha utløpsdato', '1999-01-01', null, 'Noark 5 M502, midlertidig skjerming');
