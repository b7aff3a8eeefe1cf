/* What is typed is kept on the server while people write; what could not be kept asks before it is left. */
(() => {
  'use strict';
  let unsent, later;
  const keep = () => {
    clearTimeout(later);
    const form = unsent;
    if (!form) return;
    const body = new URLSearchParams(new FormData(form));
    body.set('keep-draft', 'true');
    unsent = null;
    fetch(form.action, { method: 'POST', body, keepalive: true })
      .then(answer => { if (answer.status !== 204) unsent = form; }, () => { unsent = form; });
  };
  document.addEventListener('input', event => {
    if (!event.target.matches('form[data-draft] textarea')) return;
    unsent = event.target.form;
    clearTimeout(later);
    later = setTimeout(keep, 3000);
  });
  document.addEventListener('submit', () => {
    clearTimeout(later);
    unsent = null;
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  addEventListener('beforeunload', event => {
    if (unsent) event.preventDefault();
  });
})();
