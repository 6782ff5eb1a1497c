// Live news. The stream says only that something changed; what changed is fetched by the page, after the access check.
// Pages listen for 'dok:koe' (detail {kommune, nye}), 'dok:leses' (detail {kommune}: a large item is being read) and 'dok:tilbake' (the page was away and must look again).
import { klokke, status, statusRolig, tekst } from './felles.js';

let kilde;
let nesteForsoek;
let ventetid = 2000;

function tilkoblet(er) {
  const linje = document.querySelector('.statuslinje');
  if (!linje) return;
  const foer = linje.dataset.tilstand;
  linje.dataset.tilstand = er ? 'til' : 'fra';
  if (!er && foer !== 'fra') statusRolig(tekst('kobletfra'));
  if (er) {
    merkOppdatert();
    if (foer === 'fra') { status(''); send('dok:tilbake'); }
  }
}

function merkOppdatert() {
  const naar = document.getElementById('oppdatert');
  if (!naar) return;
  naar.textContent = tekst('oppdatert', { kl: klokke() });
  naar.hidden = false;
}

function send(navn, detail) {
  document.dispatchEvent(new CustomEvent(navn, { detail }));
}

function aapne() {
  clearTimeout(nesteForsoek);
  kilde?.close();
  kilde = new EventSource('/hendelser');
  kilde.addEventListener('open', () => { ventetid = 2000; tilkoblet(true); });
  kilde.addEventListener('error', () => {
    tilkoblet(false);
    // A refused stream is closed for good by the browser; a dropped one it opens again by itself.
    if (kilde.readyState !== EventSource.CLOSED) return;
    nesteForsoek = setTimeout(aapne, ventetid);
    ventetid = Math.min(ventetid * 2, 60000);
  });
  kilde.addEventListener('koe', (e) => {
    merkOppdatert();
    send('dok:koe', JSON.parse(e.data));
  });
  kilde.addEventListener('leses', (e) => send('dok:leses', JSON.parse(e.data)));
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    clearTimeout(nesteForsoek);
    kilde?.close();
  } else {
    aapne();
    send('dok:tilbake');
  }
});
addEventListener('pagehide', () => kilde?.close());
if (document.body.classList.contains('arbeidsflate') && !document.hidden) aapne();
