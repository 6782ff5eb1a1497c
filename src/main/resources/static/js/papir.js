// Page cards of a scanned stack. Every key is one of the page's own buttons; the answer takes the old page's place.
// Sends one at a time, each with the version that the one before it gave.
import { status, tekst } from './felles.js';
import { bind } from './taster.js';

const rot = () => document.getElementById('bunt');
const kortene = () => [...rot().querySelectorAll('.sidekort')];
const gjeldende = () => rot().querySelector('.sidekort[aria-current]');
let kjede = Promise.resolve();
let ute = 0;

function merk(kort, fokus = true) {
  gjeldende()?.removeAttribute('aria-current');
  if (!kort) return;
  kort.setAttribute('aria-current', 'true');
  kort.scrollIntoView({ block: 'nearest' });
  if (fokus) kort.focus({ preventScroll: true });
}

function flytt(steg) {
  const alle = kortene();
  if (!alle.length) return false;
  const her = alle.indexOf(gjeldende());
  const ny = alle[her < 0 ? 0 : her + steg];
  if (ny) merk(ny);
  else status(tekst(steg > 0 ? 'sisterad' : 'foersterad'));
  return true;
}

/** What the server answered, in place of what was. The current page stays the current one. */
function bytt(html) {
  const ny = new DOMParser().parseFromString(html, 'text/html').getElementById('bunt');
  if (!ny) { status(tekst('feilhososs', { kode: '' })); return; }
  const side = gjeldende()?.dataset.side;
  const fokus = gjeldende()?.contains(document.activeElement) ?? false;
  const felt = document.activeElement?.id;
  const ferdig = rot().dataset.arbeider && !ny.dataset.arbeider;
  rot().replaceWith(document.adoptNode(ny));
  klar();
  if (side) merk(rot().querySelector(`.sidekort[data-side="${side}"]`), fokus);
  if (!fokus && felt) document.getElementById(felt)?.focus({ preventScroll: true });
  const feil = rot().querySelector('[data-feil]');
  if (feil) feil.scrollIntoView({ block: 'nearest' });
  const sagt = feil ?? rot().querySelector('[data-sagt]');
  if (sagt) status(sagt.textContent.trim());
  else if (ferdig) status(rot().querySelector('h1 .dempet').textContent);
  vent();
}

async function hent(adresse, oppsett) {
  try {
    const svar = await fetch(adresse, { ...oppsett, headers: { Accept: 'text/html' }, cache: 'no-store' });
    bytt(await svar.text());
  } catch {
    status(tekst('kobletfra'));
  }
}

function send(skjema, knapp) {
  const felt = new URLSearchParams(new FormData(skjema));
  if (knapp?.name) felt.set(knapp.name, knapp.value);
  ute += 1;
  kjede = kjede.then(() => {
    felt.set('versjon', rot().dataset.versjon);
    return hent(skjema.action, { method: 'POST', body: felt });
  }).finally(() => { ute -= 1; });
}

/** While a job works on it, what it has come to is asked for. */
function vent() {
  if (!rot().dataset.arbeider) return;
  setTimeout(() => { if (!ute) hent(location.pathname, {}); }, 1500);
}

/** The same button that a mouse would press, on the current card. */
function paaKortet(handling) {
  if (!gjeldende()) flytt(1);
  const knapp = gjeldende()?.querySelector(`button[value^="${handling}:"]`);
  if (!knapp) return false;
  send(knapp.form, knapp);
  return true;
}

function trykk(id) {
  const knapp = document.getElementById(id);
  if (!knapp) return false;
  send(knapp.form, knapp);
  return true;
}

function stor() {
  const kort = gjeldende();
  if (!kort) return false;
  const ark = document.getElementById('sidestor');
  const bilde = ark.querySelector('img');
  bilde.src = kort.querySelector('.sidebilde').href;
  bilde.alt = kort.getAttribute('aria-label');
  bilde.dataset.rotasjon = kort.querySelector('.sidebilde').dataset.rotasjon;
  rett(bilde, kort.querySelector('.sidebilde'));
  ark.querySelector('[data-navn]').textContent = bilde.alt;
  ark.showModal();
  return true;
}

/** The picture as it will lie in the document. */
function rett(bilde, lenke) {
  bilde.style.setProperty('--rett', `${-(lenke.dataset.retting ?? 0) / 10}deg`);
}

function klar() {
  for (const lenke of document.querySelectorAll('.sidebilde[data-retting]')) rett(lenke.querySelector('img'), lenke);
  rot().dataset.skript = 'ja';
}

klar();
vent();
const fra = location.hash.match(/^#side-(\d+)$/);
merk(fra ? document.getElementById(`side-${fra[1]}`) : kortene().find((kort) => kort.dataset.slag === 'brev' && !kort.dataset.utelatt), Boolean(fra));

document.addEventListener('submit', (e) => {
  if (!rot().contains(e.target)) return;
  e.preventDefault();
  send(e.target, e.submitter);
});
document.addEventListener('click', (e) => {
  if (e.target.closest?.('[data-lukkstor]')) document.getElementById('sidestor').close();
  const lenke = e.target.closest?.('a[href^="#side-"]');
  if (lenke) { e.preventDefault(); merk(document.querySelector(lenke.getAttribute('href'))); return; }
  const kort = e.target.closest?.('.sidekort');
  if (kort && !e.target.closest('a, button')) merk(kort);
});
document.addEventListener('focusin', (e) => {
  const kort = e.target.closest?.('.sidekort');
  if (kort && kort !== gjeldende()) merk(kort, false);
});

for (const tast of ['j', 'ArrowDown', 'ArrowRight']) bind(tast, () => flytt(1));
for (const tast of ['k', 'ArrowUp', 'ArrowLeft']) bind(tast, () => flytt(-1));
bind('d', () => paaKortet('del'));
bind('m', () => paaKortet('samle'));
bind('r', () => paaKortet('roter'));
bind('e', () => paaKortet('rett'));
bind('x', () => paaKortet('merk'));
bind('o', stor);
bind('u', (e) => trykk(e.shiftKey ? 'samlealt' : 'angre'));
bind('a', () => trykk('godkjenn'));
bind('Ctrl+Enter', () => trykk('godkjenn'), { iFelt: true });
