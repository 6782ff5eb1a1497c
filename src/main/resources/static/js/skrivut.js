// The page's own print button; without script the browser's print does the same.
for (const knapp of document.querySelectorAll('[data-skrivut]')) {
  knapp.hidden = false;
  knapp.addEventListener('click', () => window.print());
}
