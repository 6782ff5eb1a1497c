// The queue. One promise above all: what is accepted is what is shown. The selected row moves at once; the panes follow,
// busy until they do; and nothing is sent unless the row, the element #arbeid and the form name the same document.
import { klokke, status, statusRolig, tekst } from './felles.js';
import { bind } from './taster.js';
import * as utkast from './utkast.js';

const koe = document.getElementById('koe');
const side = document.getElementById('innhold');
const LEVETID = 30000;

/** Fragments taken ahead, by document. Any event empties it: it may have changed. */
const forhaand = new Map();
let avbryter = new AbortController();
let sender = false;

const arbeid = () => document.getElementById('arbeid');
const rader = () => [...koe.querySelectorAll('a[data-post]')];
const valgt = () => koe.querySelector('a[data-post][aria-current]');
const rad = (post) => rader().find((r) => r.dataset.post === post);

function merk(ny) {
  valgt()?.removeAttribute('aria-current');
  ny?.setAttribute('aria-current', 'true');
  ny?.scrollIntoView({ block: 'nearest' });
}

/** Busy panes take no keys and no clicks: the old document is still in them. */
function opptatt(er) {
  for (const rute of arbeid().querySelectorAll('.rute')) {
    rute.toggleAttribute('inert', er);
    if (er) rute.setAttribute('aria-busy', 'true');
    else rute.removeAttribute('aria-busy');
  }
  arbeid().toggleAttribute('data-opptatt', er);
}

/** Whether the row, both panes and the form are the same document, and at rest. */
function stemmer(skjema = document.getElementById('skjema')) {
  const post = valgt()?.dataset.post;
  return Boolean(post) && !sender && !arbeid().hasAttribute('data-opptatt') && arbeid().dataset.dokument === post
    && skjema?.dataset.dokument === post
    && [...arbeid().querySelectorAll('.rute[data-dokument]')].every((rute) => rute.dataset.dokument === post);
}

async function hent(sti, signal, ekstra = {}) {
  const svar = await fetch(sti, { signal, headers: { 'HX-Request': 'true', ...ekstra }, cache: 'no-store' });
  if (!svar.ok) throw new Error(String(svar.status));
  return svar.text();
}

function fragment(html, post) {
  const nytt = new DOMParser().parseFromString(html, 'text/html').getElementById('arbeid');
  if (nytt?.dataset.dokument !== post) throw new Error('et annet dokument');
  return document.adoptNode(nytt);
}

function settInn(nytt) {
  arbeid().replaceWith(nytt);
  window.htmx?.process(nytt);
  etterBytte();
}

/** A new document is on the desk. */
function etterBytte() {
  utkast.glem();
  arbeid().querySelector('[aria-invalid][autofocus], .usikker[autofocus]')?.focus({ preventScroll: true });
  arbeid().querySelector('.feiltekst')?.closest('.felt, fieldset')?.querySelector('[aria-invalid=true], input')?.focus();
  hentNeste();
}

/** Moves the selection at once, then fetches; a later move aborts this one. */
async function velg(ny) {
  if (!ny) return;
  if (sender) { status(tekst('sender')); return; }
  const { post } = ny.dataset;
  utkast.lagre();
  avbryter.abort();
  const { signal } = (avbryter = new AbortController());
  merk(ny);
  opptatt(true);
  try {
    await utkast.ferdig(post);
    const tatt = forhaand.get(post);
    forhaand.delete(post);
    if (signal.aborted) return;
    if (tatt && Date.now() - tatt.naar < LEVETID) settInn(fragment(tatt.html, post));
    // Also when it was taken ahead: this request is the one that claims the document for the reader.
    const nytt = fragment(await hent(ny.dataset.hent, signal), post);
    if (signal.aborted || sender) return;
    const samme = arbeid().dataset.dokument === post && arbeid().dataset.versjon === nytt.dataset.versjon;
    if (!samme && !(arbeid().dataset.dokument === post && utkast.roert())) settInn(nytt);
    else opptatt(false); // what lies there is right, and was only asked for once more
  } catch {
    if (!signal.aborted) visFeilet(ny);
  }
  if (!signal.aborted) husk(ny);
}

function visFeilet(ny) {
  if (arbeid().dataset.dokument === ny.dataset.post && !arbeid().hasAttribute('data-opptatt')) return;
  const feilet = document.getElementById('arbeid-feilet').content.firstElementChild.cloneNode(true);
  feilet.id = 'arbeid';
  arbeid().replaceWith(feilet);
  arbeid().querySelector('[data-proev-igjen]').addEventListener('click', () => velg(ny));
  status(tekst('hentfeil'));
}

/** The address follows, so that a reload comes back here. */
function husk(ny) {
  history.replaceState(null, '', ny.getAttribute('href').replace(/rute=\w+/, `rute=${side.dataset.rute}`));
}

/** Takes the next one ahead without claiming it. */
function hentNeste() {
  const neste = valgt() && rader()[rader().indexOf(valgt()) + 1];
  if (!neste || neste.hasAttribute('data-tatt') || forhaand.has(neste.dataset.post)) return;
  const { post } = neste.dataset;
  setTimeout(async () => {
    if (!stemmer()) return;
    try {
      forhaand.set(post, { html: await hent(neste.dataset.hent, undefined, { 'X-Forhaandshenting': 'ja' }), naar: Date.now() });
    } catch {
      forhaand.delete(post);
    }
  }, 150);
}

function flytt(steg) {
  const alle = rader();
  const her = alle.indexOf(valgt());
  const ny = alle[her + steg];
  if (ny) velg(ny);
  else status(tekst(steg > 0 ? 'sisterad' : 'foersterad'));
}

/** `a` and Ctrl+Enter. What cannot run says why. */
function godta() {
  const skjema = document.getElementById('skjema');
  if (!skjema || !stemmer(skjema)) { status(tekst(avvist())); return; }
  skjema.requestSubmit();
}

function avvist() {
  if (sender) return 'sender';
  return valgt() ? 'ikkelastet' : 'ikkeikoen';
}

function ufullstendig(skjema) {
  return [...skjema.querySelectorAll('[required]')].filter((felt) => felt.checkVisibility() && !felt.checkValidity());
}

function navn(felt) {
  return (felt.labels?.[0]?.textContent ?? felt.name).trim().toLowerCase();
}

/** Last gate before anything leaves the page, whatever set it off: key, button, Enter in a field. */
function vedInnsending(e) {
  const skjema = e.target;
  if (!arbeid()?.contains(skjema)) return;
  const eier = skjema.closest('[data-dokument]').dataset.dokument;
  const stopp = (setning) => { e.preventDefault(); e.stopImmediatePropagation(); status(setning); };
  if (!stemmer() || eier !== valgt().dataset.post) return stopp(tekst(avvist()));
  const mangler = skjema.id === 'skjema' ? ufullstendig(skjema) : [];
  if (mangler.length > 0) {
    mangler[0].focus();
    return stopp(tekst('mangler', { felt: mangler.map(navn).join(', ') }));
  }
  const alle = rader();
  const her = alle.indexOf(valgt());
  skjema.elements.neste.value = (alle[her + 1] ?? alle[her - 1])?.dataset.post ?? '';
  utkast.glem();
}

function vedSvar() {
  const { avgjort, dokument } = arbeid().dataset;
  forhaand.delete(avgjort);
  const borte = avgjort && avgjort !== dokument ? rad(avgjort)?.closest('li') : undefined;
  if (borte) { borte.remove(); tell(-1, avgjort.split('/')[0]); }
  merk(rad(dokument));
  document.getElementById('koe-tom').hidden = rader().length > 0;
  if (dokument && !rad(dokument)) oppfrisk();
  etterBytte();
}

function tell(endring, kommune) {
  const chip = document.querySelector(`.kommunevalg [data-antall="${kommune}"]`);
  const alene = valgtKommune();
  const maal = [chip, document.querySelector('.kommunevalg [data-antall=alle]')];
  if (alene === 'alle' || alene === kommune) maal.push(...document.querySelectorAll('[data-antall=valgt]'));
  for (const e of maal.filter(Boolean)) e.textContent = Math.max(0, Number(e.textContent.replace(/\D/g, '')) + endring);
}

function valgtKommune() {
  return document.querySelector('#filter [name=kommune]').value;
}

/** Reads the list again. The selected row stays where it is on the screen; the panes are not touched. */
async function oppfrisk() {
  let html;
  try {
    html = await hent(`/postko?kommune=${encodeURIComponent(valgtKommune())}&vis=${document.querySelector('#filter [name=vis]').value}`, undefined, { 'X-Forhaandshenting': 'ja' });
  } catch {
    return;
  }
  const ny = new DOMParser().parseFromString(html, 'text/html');
  const foer = valgt()?.getBoundingClientRect().top;
  document.getElementById('koe-liste').replaceWith(document.adoptNode(ny.getElementById('koe-liste')));
  for (const e of document.querySelectorAll('[data-antall]')) {
    const fersk = ny.querySelector(`[data-antall="${e.dataset.antall}"]`);
    if (fersk) e.textContent = fersk.textContent;
  }
  merkUtenRull(rad(arbeid().dataset.dokument));
  if (foer !== undefined && valgt()) koe.scrollTop += valgt().getBoundingClientRect().top - foer;
  document.getElementById('koe-tom').hidden = rader().length > 0;
  skjulNye();
}

function merkUtenRull(ny) {
  valgt()?.removeAttribute('aria-current');
  ny?.setAttribute('aria-current', 'true');
}

let nye = 0;
let nyeSiden;

function skjulNye() {
  nye = 0;
  document.getElementById('nye').hidden = true;
}

function meldNye(antall) {
  if (antall <= 0) return;
  if (nye === 0) nyeSiden = klokke();
  nye += antall;
  const setning = tekst('nye', { n: nye, kl: nyeSiden });
  document.getElementById('nye-tekst').textContent = setning;
  document.getElementById('nye').hidden = false;
  statusRolig(setning);
}

async function visNye() {
  if (document.getElementById('nye').hidden) return;
  await oppfrisk();
  if (!valgt() && !arbeid().dataset.dokument) velg(rader()[0]);
}

/** The page was away: count what came meanwhile instead of trusting events that were missed. */
async function tilbake() {
  forhaand.clear();
  const html = await hent(`/postko?kommune=${encodeURIComponent(valgtKommune())}&vis=${document.querySelector('#filter [name=vis]').value}`, undefined, { 'X-Forhaandshenting': 'ja' }).catch(() => '');
  const der = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('#koe-liste a[data-post]')];
  meldNye(der.filter((r) => !rad(r.dataset.post)).length - nye);
}

function visRute(rute) {
  side.dataset.rute = rute;
  for (const lenke of document.querySelectorAll('.rutevalg a')) {
    if (lenke.dataset.til === rute) lenke.setAttribute('aria-current', 'true');
    else lenke.removeAttribute('aria-current');
  }
}

function vedKlikk(e) {
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
  const r = e.target.closest?.('#koe a[data-post]');
  const rute = e.target.closest?.('.rutevalg a');
  const hurtig = e.target.closest?.('[data-velg]');
  const krever = e.target.closest?.('[data-krever-ord]');
  if (r) { e.preventDefault(); velg(r); visRute('dokument'); }
  else if (rute) { e.preventDefault(); visRute(rute.dataset.til); }
  else if (hurtig) settValg(hurtig);
  else if (krever) ventPaaOrd(krever, e);
  else if (e.target.closest?.('[data-hent-paa-nytt]')) { utkast.glem(); velg(valgt()); }
  else if (e.target.closest?.('#vis-nye')) visNye();
}

function settValg(knapp) {
  const felt = document.getElementById(knapp.dataset.velg);
  felt.value = knapp.value;
  felt.removeAttribute('aria-invalid');
  if (felt.name === 'hjemmel') settSkjerming(felt.form, knapp.dataset);
  felt.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The code that goes with a legal basis, and the names out, as in the letters that are like this one. */
function settSkjerming(skjema, { avsender, ord }) {
  skjema.elements.tilgangskode.value = 'H';
  if (avsender) skjema.elements.skjermAvsender.checked = true;
  if (ord) skjema.querySelector('skjerm-ord').skjermOgsaa(ord.split(',').map(Number));
}

/** The unit is the handler's, and the new case's title is its first letter's, until a person says otherwise. */
function foelg({ target: felt }) {
  const skjema = felt.closest?.('#skjema');
  if (!skjema) return;
  const enhet = felt.id === 'saksbehandler' && felt.selectedOptions[0]?.dataset.enhet;
  if (enhet) skjema.elements.enhet.value = enhet;
  if (felt.id !== 'tittel') return;
  const { sakstittel } = skjema.elements;
  if (sakstittel.value === (felt.dataset.sist ?? felt.defaultValue)) sakstittel.value = felt.value;
  felt.dataset.sist = felt.value;
}

/** A reason that must be told in words asks for them first; a digit that only opens the field is no answer yet. */
function ventPaaOrd(knapp, e) {
  const ark = knapp.closest('dialog');
  const felt = ark.querySelector('input[name=tekst]');
  if (felt.value.trim()) return;
  e.preventDefault();
  felt.focus();
  ark.dataset.grunn = knapp.value;
  knapp.setAttribute('aria-pressed', 'true');
  status(tekst('skrivgrunn'));
}

/** Going to the words by another way is another reason. */
function glemGrunn(e) {
  const ark = e.target.matches?.('input[name=tekst]') && e.target.closest('dialog.spoer');
  if (!ark) return;
  delete ark.dataset.grunn;
  ark.querySelector('[aria-pressed]')?.removeAttribute('aria-pressed');
}

/** Enter in a field of a question: the reason that was asked for, never the first in the list. In the case search: the first hit. */
function enterISpoersmaal(e) {
  if (e.key !== 'Enter' || e.ctrlKey || e.defaultPrevented) return;
  if (e.target.id === 'saksok') {
    e.preventDefault();
    const treff = document.querySelector('#saktreff input[name=sak]');
    treff?.click();
    treff?.focus();
    return;
  }
  const ark = e.target.matches?.('dialog.spoer input') && e.target.closest('dialog');
  if (!ark) return;
  e.preventDefault();
  const knapp = ark.querySelector(`button[name=grunn][value="${ark.dataset.grunn}"]`)
    ?? ark.querySelector('button[data-enter]') ?? ark.querySelector('button[name=til][autofocus]');
  if (knapp) knapp.click();
  else ark.querySelector('button[type=submit]')?.focus();
}

/** Enter goes into the form: to the field that we are unsure of, else to the first that is empty and must not be, else to the first. */
function inn(e) {
  if (e.target.matches('a[data-post]:not([aria-current])')) return false;
  const felt = ['.usikker :is(select, input.ds-input)', '#skjema .felt [required]:invalid', '#skjema .felt :is(input, textarea, select)']
    .flatMap((hvilke) => [...arbeid().querySelectorAll(hvilke)]).find((f) => f.checkVisibility());
  visRute('skjema');
  felt?.focus();
  return true;
}

function start() {
  bind('j', () => flytt(1));
  bind('k', () => flytt(-1));
  bind('ArrowDown', (e) => pil(e, 1));
  bind('ArrowUp', (e) => pil(e, -1));
  bind('a', godta);
  bind('Ctrl+Enter', godta, { iFelt: true });
  bind('Enter', inn);
  bind('.', visNye);
  document.addEventListener('click', vedKlikk);
  document.addEventListener('keydown', enterISpoersmaal);
  document.addEventListener('focusin', glemGrunn);
  document.addEventListener('input', foelg);
  document.addEventListener('change', foelg);
  document.addEventListener('submit', vedInnsending, true);
  // By key it is open when the key's own work is done, and the next letter typed belongs in the field: it must not be a key.
  document.addEventListener('click', (e) => {
    if (e.target.closest?.('.bytt > summary')) queueMicrotask(() => { if (e.target.closest('.bytt').open) document.getElementById('saksok').focus(); });
  });
  document.addEventListener('toggle', (e) => { if (e.target.matches('.bytt') && e.target.open) document.getElementById('saksok').focus(); }, true);
  document.addEventListener('change', (e) => {
    if (e.target.value && e.target.matches('[aria-invalid]')) e.target.removeAttribute('aria-invalid');
  });
  document.addEventListener('htmx:beforeRequest', (e) => {
    if (e.detail.requestConfig.verb !== 'post') return;
    if (sender) { e.preventDefault(); return; }
    sender = true;
    avbryter.abort();
    opptatt(true);
  });
  document.addEventListener('htmx:afterRequest', (e) => {
    if (e.detail.requestConfig.verb !== 'post') return;
    sender = false;
    if (arbeid().hasAttribute('data-opptatt')) opptatt(false);
    if (!e.detail.successful) utkast.roer();
  });
  document.addEventListener('htmx:afterSwap', (e) => {
    if (e.detail.requestConfig?.verb === 'post' && e.detail.xhr.status !== 409) { sender = false; vedSvar(); }
  });
  document.addEventListener('dok:koe', ({ detail }) => {
    forhaand.clear();
    if (valgtKommune() === 'alle' || valgtKommune() === detail.kommune) meldNye(detail.nye);
    tell(detail.nye, detail.kommune);
  });
  document.addEventListener('dok:tilbake', tilbake);
  document.addEventListener('dok:rute', (e) => visRute(e.detail));
  hentNeste();
}

/** Arrows move the queue only when nothing else wants them. */
function pil(e, steg) {
  if (e.target !== document.body && !koe.contains(e.target)) return false;
  flytt(steg);
  return true;
}

if (koe) start();
