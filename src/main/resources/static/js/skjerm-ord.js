// <skjerm-ord for="tittel">: the words of the title become buttons; a pressed word is ***** in the public title.
// What is sent: the indexes of the shielded words, from 0, over the title split at white space.
import { status, tekst } from './felles.js';

class SkjermOrd extends HTMLElement {
  connectedCallback() {
    this.felt = document.getElementById(this.getAttribute('for'));
    this.skjult = this.querySelector('input[type=hidden]');
    this.knapp = this.querySelector('button');
    this.valg = this.querySelector('.ordvalg');
    if (!this.felt || !this.knapp) return;
    this.ord = this.lesOrd();
    this.skjermet = new Set(this.skjult.value.split(',').filter(Boolean).map(Number).filter((n) => n < this.ord.length));
    this.knapp.hidden = false;
    this.knapp.addEventListener('click', () => this.veksl());
    this.felt.addEventListener('input', () => this.nyTittel());
    this.valg.addEventListener('keydown', (e) => this.flytt(e));
  }

  lesOrd() {
    return this.felt.value.trim().split(/\s+/).filter(Boolean);
  }

  veksl() {
    if (this.ord.length === 0) { status(tekst('ingenord')); return; }
    const aapen = this.valg.hidden;
    this.valg.hidden = !aapen;
    this.knapp.setAttribute('aria-expanded', String(aapen));
    if (aapen) {
      this.tegnKnapper();
      this.valg.querySelector('button')?.focus();
    }
  }

  /** A word that is still there stays shielded, wherever it has moved. */
  nyTittel() {
    const igjen = [...this.skjermet].map((n) => this.ord[n]);
    this.ord = this.lesOrd();
    this.skjermet = new Set();
    this.ord.forEach((ord, n) => {
      const her = igjen.indexOf(ord);
      if (her >= 0) { igjen.splice(her, 1); this.skjermet.add(n); }
    });
    if (!this.valg.hidden) this.tegnKnapper();
    this.oppdater();
  }

  tegnKnapper() {
    this.valg.replaceChildren(...this.ord.map((ord, n) => {
      const knapp = document.createElement('button');
      knapp.type = 'button';
      knapp.textContent = ord;
      knapp.setAttribute('aria-pressed', String(this.skjermet.has(n)));
      knapp.addEventListener('click', () => this.skjerm(knapp, n));
      return knapp;
    }));
  }

  skjerm(knapp, n) {
    if (!this.skjermet.delete(n)) this.skjermet.add(n);
    knapp.setAttribute('aria-pressed', String(this.skjermet.has(n)));
    this.oppdater();
    this.skjult.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Shields these words too, from outside. */
  skjermOgsaa(ord) {
    ord.filter((n) => n < this.ord.length).forEach((n) => this.skjermet.add(n));
    if (!this.valg.hidden) this.tegnKnapper();
    this.oppdater();
  }

  flytt(e) {
    const steg = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (e.key === 'Escape') { this.veksl(); this.knapp.focus(); e.stopPropagation(); return; }
    if (!steg) return;
    const knapper = [...this.valg.children];
    knapper[knapper.indexOf(document.activeElement) + steg]?.focus();
    e.preventDefault();
  }

  oppdater() {
    this.skjult.value = [...this.skjermet].sort((a, b) => a - b).join(',');
    const visning = this.querySelector('[data-visning]');
    if (this.skjermet.size === 0) { visning.textContent = tekst('lik'); return; }
    visning.replaceChildren(...this.ord.flatMap((ord, n) => [this.skjermet.has(n) ? maske() : ord, ' ']));
  }
}

function maske() {
  const span = document.createElement('span');
  span.className = 'skjermet';
  const stjerner = document.createElement('span');
  stjerner.setAttribute('aria-hidden', 'true');
  stjerner.textContent = '*****';
  const lest = document.createElement('span');
  lest.className = 'ds-sr-only';
  lest.textContent = tekst('skjermet');
  span.append(stjerner, lest);
  return span;
}

customElements.define('skjerm-ord', SkjermOrd);
