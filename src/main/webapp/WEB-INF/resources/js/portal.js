/* Makes forms and menus kinder. Every page works without it. */
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');

  /* After a failed form: the summary, so that nobody has to look for what went wrong. */
  const errors = document.getElementById('errors');
  if (errors) errors.focus();
  errors?.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link) return;
    const place = document.getElementById(link.hash.slice(1));
    const input = place?.matches('input, select, textarea') ? place : place?.querySelector('input');
    if (!input) return;
    event.preventDefault();
    input.focus();
    (input.closest('.field') || input).scrollIntoView({ block: 'start' });
  });

  /* Menus close by Escape and by a click elsewhere. */
  const open = () => document.querySelectorAll('details.menu[open]');
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    open().forEach(menu => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', event => {
    open().forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
})();
