// The draft: saved on the server three seconds after the last change, and when the document is left. Per person and document.
import { hoder, klokke, status, tekst } from './felles.js';

const PAUSE = 3000;
const underveis = new Map();
let klokkeslett;
let skittent;

/** The form that belongs to what is on the desk now. */
function skjema() {
  return document.getElementById('skjema');
}

/** Whether the person has touched this document's form. */
export function roert() {
  return skittent !== undefined && skittent === skjema();
}

/** Forget it: the form is sent, or gone. */
export function glem() {
  clearTimeout(klokkeslett);
  skittent = undefined;
}

/** Saves at once if there is something to save. The request outlives the page. */
export function lagre() {
  const her = skittent;
  glem();
  if (!her) return Promise.resolve();
  const post = her.dataset.dokument;
  const arbeid = send(her, post).finally(() => { if (underveis.get(post) === arbeid) underveis.delete(post); });
  underveis.set(post, arbeid);
  return arbeid;
}

/** Waits for a draft of this document that is still on its way, so that it is read after it is written. */
export function ferdig(post) {
  return underveis.get(post) ?? Promise.resolve();
}

async function send(her, post) {
  try {
    const svar = await fetch(her.dataset.utkast, {
      method: 'POST', keepalive: true, headers: { ...hoder(), 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(her)) });
    if (svar.status === 409) return visKonflikt(her, await svar.text());
    if (!svar.ok) throw new Error(String(svar.status));
    if (her.isConnected) her.querySelector('[data-utkast-info]').textContent = tekst('utkast').replace('{0}', klokke());
  } catch {
    // What is written is still in the form; the next change, or leaving, tries again.
    if (!her.isConnected || skjema()?.dataset.dokument !== post) return status(tekst('utkastfeil'));
    skittent ??= her;
    klokkeslett = setTimeout(lagre, PAUSE * 5);
    status(tekst('utkastfeil'));
  }
}

function visKonflikt(her, html) {
  const plass = her.isConnected && her.querySelector('#sammenlign');
  if (plass) plass.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

/** The form holds something that is not saved. */
export function roer(her = skjema()) {
  skittent = her ?? undefined;
  clearTimeout(klokkeslett);
  klokkeslett = setTimeout(lagre, PAUSE);
}

function vedEndring(e) {
  const her = e.target.closest?.('#skjema');
  if (her && e.target.id !== 'saksok') roer(her);
}

document.addEventListener('input', vedEndring);
document.addEventListener('change', vedEndring);
addEventListener('pagehide', lagre);
document.addEventListener('visibilitychange', () => { if (document.hidden) lagre(); });
