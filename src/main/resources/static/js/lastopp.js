// Files that a person puts in the queue. A file is dropped on the municipality it belongs to, so that none is guessed;
// dropped anywhere else it does nothing, for a browser that opens the file instead would take the page with it.
import { hoder, status, tekst } from './felles.js';

const STOERST = 500 * 1024 * 1024;

const ark = document.getElementById('lastopp');
const liste = document.getElementById('lastopp-liste');
const mal = document.getElementById('lastopp-rad');
let igang = Promise.resolve();

const harFiler = (e) => [...(e.dataTransfer?.types ?? [])].includes('Files');
const maal = (e) => e.target.closest?.('.lastopp-maal button');

function rad(fil) {
  const ny = mal.content.firstElementChild.cloneNode(true);
  ny.querySelector('strong').textContent = fil.name;
  ny.querySelector('span').textContent = tekst('lasteropp');
  liste.append(ny);
  liste.hidden = false;
  return ny;
}

function ferdig(li, setning, gikk) {
  li.querySelector('span').textContent = setning;
  li.querySelector('p').remove();
  li.querySelector('use').setAttribute('href', gikk ? '#i-ok' : '#i-varsel');
  return gikk;
}

/** One file at a time: ten large ones at once would each be slow, and one that fails is known by name. */
function send(fil, sti) {
  const li = rad(fil);
  if (fil.size > STOERST) return Promise.resolve(ferdig(li, tekst('lasteropp.stor'), false));
  return new Promise((loest) => {
    const kall = new XMLHttpRequest();
    const data = new FormData();
    data.append('fil', fil, fil.name);
    kall.open('POST', sti);
    for (const [navn, verdi] of Object.entries(hoder())) kall.setRequestHeader(navn, verdi);
    kall.responseType = 'document';
    kall.upload.addEventListener('progress', (e) => { if (e.lengthComputable) li.querySelector('progress').value = e.loaded / e.total; });
    kall.addEventListener('load', () => {
      const svar = kall.response?.querySelector('#lastet-opp li');
      loest(svar
        ? ferdig(li, svar.querySelector('span').textContent, svar.dataset.gikk === 'ja')
        : ferdig(li, tekst(kall.status === 413 ? 'lasteropp.stor' : 'lasteropp.feilet'), false));
    });
    kall.addEventListener('error', () => loest(ferdig(li, tekst('lasteropp.feilet'), false)));
    kall.send(data);
  });
}

function lastOpp(filer, knapp) {
  igang = igang.then(async () => {
    let gikk = 0;
    for (const fil of filer) if (await send(fil, knapp.formAction)) gikk += 1;
    status(tekst('lasteropp.gikk', { n: gikk, av: filer.length, kommune: knapp.dataset.kommunenavn }));
  });
}

function start() {
  ark.querySelector('form').addEventListener('submit', (e) => {
    const felt = document.getElementById('lastopp-filer');
    e.preventDefault();
    if (felt.files.length === 0) { felt.focus(); return; }
    lastOpp([...felt.files], e.submitter);
    felt.value = '';
  });
  document.addEventListener('dragenter', (e) => {
    if (harFiler(e) && !document.querySelector('dialog[open]')) { liste.replaceChildren(); liste.hidden = true; ark.showModal(); }
  });
  document.addEventListener('dragover', (e) => {
    if (!harFiler(e)) return;
    e.preventDefault();
    for (const knapp of ark.querySelectorAll('.lastopp-maal button')) knapp.toggleAttribute('data-over', knapp === maal(e));
    e.dataTransfer.dropEffect = maal(e) ? 'copy' : 'none';
  });
  document.addEventListener('drop', (e) => {
    if (!harFiler(e)) return;
    e.preventDefault();
    for (const knapp of ark.querySelectorAll('[data-over]')) knapp.removeAttribute('data-over');
    if (maal(e)) lastOpp([...e.dataTransfer.files], maal(e));
    else status(tekst('slippfil'));
  });
}

if (ark && liste) start();
