// Keys. A key belongs to the element that carries data-tast; pages bind the few that have no element.
// Letters are what the keyboard produces (event.key), so the layout does no harm. Dead in fields, except Ctrl+Enter and Esc.
import { hoder, status, tekst } from './felles.js';

const bundet = new Map();
const lagringsnavn = `hurtigtaster:${document.body.dataset.bruker ?? ''}`;
let etterG = 0;

/** Binds a key to an action. Several names for one key are several calls. */
export function bind(tast, handling, { iFelt = false } = {}) {
  bundet.set(tast, { handling, iFelt });
}

/** Whether the keys are on for this person. */
export function paa() {
  return document.body.dataset.hurtigtaster !== 'av';
}

/** Whether letters belong to what has focus. */
export function erFelt(element) {
  return element instanceof Element
    && element.matches('input:not([type=radio], [type=checkbox], [type=button], [type=submit]), textarea, select, [contenteditable="true"]');
}

/** The topmost open dialog, or the page: keys never reach what lies under. */
function omfang() {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
}

function synlig(element) {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}

/** The element of a key. A radio button is hidden by design, so its label counts. */
function finn(tast) {
  const alle = omfang().querySelectorAll(`[data-tast="${CSS.escape(tast)}"]`);
  return [...alle].find((e) => (omfang() !== document || !e.closest('dialog')) && synlig(e.matches('[type=radio]') ? e.closest('label') : e));
}

function bruk(element) {
  if (erFelt(element)) element.focus();
  else element.click();
}

function utfoer(tast, hendelse) {
  const egen = omfang() === document ? bundet.get(tast) : undefined;
  if (egen) {
    if (egen.handling(hendelse) === false) return false;
    return true;
  }
  const element = finn(tast);
  if (!element) return false;
  bruk(element);
  return true;
}

function vedTast(e) {
  if (e.defaultPrevented || e.isComposing) return;
  if (e.key === 'Escape') return vedEsc(e);
  if (e.key === 'F2') { e.preventDefault(); return vekslHjelp(); }
  if (e.ctrlKey && e.key === 'Enter' && !e.altKey) {
    const skjema = bundet.get('Ctrl+Enter');
    if (skjema && omfang() === document) { e.preventDefault(); skjema.handling(e); }
    return;
  }
  if (!paa() || e.ctrlKey || e.altKey || e.metaKey || e.getModifierState('AltGraph') || e.repeat && !'jk'.includes(e.key)) return;
  if (erFelt(e.target)) return;
  const tast = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (Date.now() - etterG < 1500) {
    etterG = 0;
    if (utfoer(`g ${tast}`, e)) e.preventDefault();
    return;
  }
  if (tast === 'g') { etterG = Date.now(); e.preventDefault(); return; }
  // Enter and the arrows already mean something on a link, a button, a radio button and a pane that scrolls.
  if (e.key.length > 1 && e.target.closest?.('a, button, summary, input, [role=region]') && !e.target.closest('#koe')) return;
  if (utfoer(tast, e)) e.preventDefault();
}

function vedEsc(e) {
  if (omfang() !== document) return;
  document.querySelectorAll('details.bruker[open]').forEach((d) => { d.open = false; });
  if (erFelt(e.target)) { e.target.blur(); e.preventDefault(); }
  bundet.get('Escape')?.handling(e);
}

function vekslHjelp() {
  const ark = document.getElementById('hjelp');
  if (!ark) return;
  if (ark.open) ark.close();
  else ark.showModal();
}

/** A native <dialog> closes by Esc and by its own button; the address must not keep #hjelp. */
document.addEventListener('click', (e) => {
  const lenke = e.target.closest?.('a[href="#hjelp"], #hjelp [data-lukk]');
  if (!lenke) return;
  e.preventDefault();
  vekslHjelp();
});

/** Older browsers have no command attribute on buttons. */
if (!('command' in HTMLButtonElement.prototype)) {
  document.addEventListener('click', (e) => {
    const knapp = e.target.closest?.('button[commandfor]');
    const ark = knapp && document.getElementById(knapp.getAttribute('commandfor'));
    if (ark) knapp.getAttribute('command') === 'show-modal' ? ark.showModal() : ark.close();
  });
}

function settBryter(er, lagre) {
  document.body.dataset.hurtigtaster = er ? 'paa' : 'av';
  const bryter = document.getElementById('hurtigtaster');
  if (bryter) bryter.checked = er;
  if (!lagre) return;
  localStorage.setItem(lagringsnavn, er ? 'paa' : 'av');
  status(tekst(er ? 'taster.paa' : 'taster.av'));
  fetch('/hurtigtaster', { method: 'POST', headers: hoder(), body: new URLSearchParams({ paa: er }) }).catch(() => {});
}

const lagret = localStorage.getItem(lagringsnavn);
if (lagret) settBryter(lagret === 'paa', false);
document.getElementById('hurtigtaster')?.addEventListener('change', (e) => settBryter(e.target.checked, true));
document.addEventListener('keydown', vedTast);
