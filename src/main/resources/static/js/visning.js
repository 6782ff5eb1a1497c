// <dok-visning>: the paper. Evidence on and off, zoom, rotate, the page's text, and the whole file large by PDF.js.
import { tekst } from './felles.js';

const TRINN = [0.75, 1, 1.25, 1.5, 2, 3];
let pdfjs;

/** PDF.js and its one worker, taken the first time somebody wants the large view. */
async function lastPdfjs() {
  pdfjs ??= import('/vendor/pdfjs-dist/build/pdf.min.mjs').then((modul) => {
    modul.GlobalWorkerOptions.workerSrc = '/vendor/pdfjs-dist/build/pdf.worker.min.mjs';
    return { modul, arbeider: new modul.PDFWorker() };
  });
  return pdfjs;
}

class DokVisning extends HTMLElement {
  zoom = 1;
  rotasjon = 0;

  connectedCallback() {
    for (const verktoey of this.querySelectorAll('[data-verktoey]')) verktoey.hidden = false;
    const stor = this.querySelector('[data-gjoer=stor]');
    if (stor && !this.dataset.pdf) stor.hidden = true;
    this.addEventListener('click', (e) => this.gjoer(e.target.closest?.('[data-gjoer]')));
    this.foelgSide();
  }

  disconnectedCallback() {
    this.siden?.disconnect();
    this.pdf?.then((dokument) => dokument.destroy());
  }

  gjoer(knapp) {
    if (!knapp) return;
    const handlinger = {
      bevis: () => this.veksl(knapp, 'utenBevis'),
      tekst: () => this.vekslTekst(knapp),
      stoerre: () => this.settZoom(1),
      mindre: () => this.settZoom(-1),
      roter: () => this.roter(),
      stor: () => this.visStor(),
      lukk: () => this.querySelector('dialog').close(),
    };
    handlinger[knapp.dataset.gjoer]?.();
  }

  veksl(knapp, navn) {
    const av = knapp.getAttribute('aria-pressed') === 'true';
    knapp.setAttribute('aria-pressed', String(!av));
    this.toggleAttribute('data-uten-bevis', navn === 'utenBevis' && av);
  }

  vekslTekst(knapp) {
    const paa = knapp.getAttribute('aria-pressed') !== 'true';
    knapp.setAttribute('aria-pressed', String(paa));
    for (const t of this.querySelectorAll('.sidetekst')) t.classList.toggle('ds-sr-only', !paa);
  }

  settZoom(retning) {
    const her = TRINN.indexOf(this.zoom);
    this.zoom = TRINN[Math.min(TRINN.length - 1, Math.max(0, her + retning))];
    this.style.setProperty('--zoom', this.zoom);
  }

  /** A turned page keeps its width; the box around it takes the shape that the page now has. */
  roter() {
    this.rotasjon = (this.rotasjon + 90) % 360;
    for (const flate of this.querySelectorAll('.arkflate')) {
      const forhold = flate.dataset.bredde / flate.dataset.hoeyde;
      flate.style.setProperty('--vinkel', `${this.rotasjon}deg`);
      flate.style.setProperty('--forhold', this.rotasjon % 180 ? 1 / forhold : forhold);
      flate.style.setProperty('--skala', this.rotasjon % 180 ? forhold : 1);
      flate.toggleAttribute('data-vendt', this.rotasjon !== 0);
    }
  }

  /** The head says which page is in view. */
  foelgSide() {
    const hode = this.querySelector('.rutehode [data-sidenr]');
    const sider = [...this.querySelectorAll('figure[data-sidenr]')];
    if (!hode || sider.length < 2) return;
    const synlige = new Map();
    this.siden = new IntersectionObserver((endringer) => {
      for (const e of endringer) synlige.set(e.target, e.intersectionRatio * e.boundingClientRect.height);
      const mest = sider.reduce((a, b) => ((synlige.get(b) ?? 0) > (synlige.get(a) ?? 0) ? b : a));
      hode.textContent = tekst('side', { n: mest.dataset.sidenr, av: sider.length });
    }, { root: this.querySelector('.skrivebord'), threshold: [0, 0.25, 0.5, 0.75, 1] });
    sider.forEach((side) => this.siden.observe(side));
  }

  async visStor() {
    const ark = this.querySelector('dialog');
    if (!ark || ark.open) return;
    ark.showModal();
    if (this.pdf) return;
    const { modul, arbeider } = await lastPdfjs();
    this.pdf = modul.getDocument({ url: this.dataset.pdf, worker: arbeider, isEvalSupported: false, useWasm: false,
      wasmUrl: '/vendor/pdfjs-dist/wasm/', standardFontDataUrl: '/vendor/pdfjs-dist/standard_fonts/' }).promise;
    const dokument = await this.pdf;
    for (let n = 1; n <= dokument.numPages && this.isConnected; n++) await this.tegn(ark, dokument, n);
  }

  async tegn(ark, dokument, n) {
    const flate = ark.querySelector('[data-pdfsider]');
    const side = await dokument.getPage(n);
    const bredde = Math.min(flate.clientWidth - 32, 1100);
    const skala = bredde / side.getViewport({ scale: 1 }).width;
    const visning = side.getViewport({ scale: skala * devicePixelRatio });
    const lerret = document.createElement('canvas');
    lerret.width = visning.width;
    lerret.height = visning.height;
    lerret.className = 'papirark stort';
    lerret.setAttribute('role', 'img');
    lerret.setAttribute('aria-label', tekst('side', { n, av: dokument.numPages }));
    flate.append(lerret);
    await side.render({ canvas: lerret, viewport: visning }).promise;
  }
}

customElements.define('dok-visning', DokVisning);

/** A number beside a field and the same number on the paper point at each other. */
function pek(e) {
  const lenke = e.target.closest?.('.hvorfor a[href^="#bevis-"]');
  for (const merket of document.querySelectorAll('.bevis[data-pekt]')) merket.removeAttribute('data-pekt');
  if (lenke) document.querySelector(lenke.getAttribute('href'))?.setAttribute('data-pekt', '');
}
document.addEventListener('focusin', pek);
document.addEventListener('mouseover', pek);

/** The link brings the evidence into view without leaving an address behind, and on a narrow screen shows its pane. */
document.addEventListener('click', (e) => {
  const lenke = e.target.closest?.('.hvorfor a[href^="#bevis-"]');
  const bevis = lenke && document.querySelector(lenke.getAttribute('href'));
  if (!bevis) return;
  e.preventDefault();
  document.dispatchEvent(new CustomEvent('dok:rute', { detail: 'dokument' }));
  bevis.scrollIntoView({ block: 'center' });
  bevis.setAttribute('data-pekt', '');
});
