// What every module needs: the page's own texts, the status line, the token that a post must carry.

/** A text that the server wrote into the page, with {names} filled in. */
export function tekst(nokkel, data = {}) {
  const mal = document.getElementById('tekster')?.content.querySelector(`[data-tekst="${nokkel}"]`)?.textContent ?? '';
  return mal.replace(/\{(\w+)\}/g, (hele, navn) => data[navn] ?? hele);
}

/** Says something in the status line, now. For what the person just did. */
export function status(setning) {
  const linje = document.getElementById('status');
  if (linje) linje.textContent = setning;
}

let sistSagt = 0;
let venter;

/** Says something that nobody asked for: at most once in five seconds, the latest wins (WCAG 4.1.3). */
export function statusRolig(setning) {
  clearTimeout(venter);
  const igjen = Math.max(0, sistSagt + 5000 - Date.now());
  venter = setTimeout(() => {
    sistSagt = Date.now();
    status(setning);
  }, igjen);
}

/** The headers of a post. */
export function hoder() {
  const navn = document.querySelector('meta[name="_csrf_header"]')?.content;
  const verdi = document.querySelector('meta[name="_csrf"]')?.content;
  return navn && verdi ? { [navn]: verdi } : {};
}

/** The clock as people write it: 14.12. */
export function klokke(naar = new Date()) {
  return `${String(naar.getHours()).padStart(2, '0')}.${String(naar.getMinutes()).padStart(2, '0')}`;
}

document.addEventListener('htmx:configRequest', (e) => Object.assign(e.detail.headers, hoder()));
document.addEventListener('htmx:responseError', (e) =>
  status(tekst('feilhososs', { kode: e.detail.xhr.getResponseHeader('X-Feilkode') ?? String(e.detail.xhr.status) })));
document.addEventListener('htmx:sendError', () => status(tekst('kobletfra')));
