// The control of the day: a approves or mends what is shown, Shift A puts the day out.
import { bind } from './taster.js';

bind('a', (e) => {
  const knapp = document.querySelector(e.shiftKey ? '#legg-ut' : '[data-godkjenn]');
  if (!knapp) return false;
  knapp.click();
  return true;
});

// The list is long: the entry in hand is brought into view, without taking the focus.
document.querySelector('.kontrolltabell [aria-current]')?.scrollIntoView({ block: 'nearest' });
