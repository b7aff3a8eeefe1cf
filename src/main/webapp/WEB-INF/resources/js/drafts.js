/* What is typed is kept on the server while people write; what could not be kept asks before it is left. */
(() => {
  'use strict';
  let unsent, later, flight, sent;
  const keep = () => {
    clearTimeout(later);
    const form = unsent;
    if (!form) return;
    const body = new URLSearchParams(new FormData(form));
    body.set('keep-draft', 'true');
    unsent = null;
    flight = new AbortController();
    fetch(form.action, { method: 'POST', body, keepalive: true, signal: flight.signal })
      .then(answer => answer.status === 204, () => false)
      .then(kept => { if (!kept && !sent) unsent = form; });
  };
  document.addEventListener('input', event => {
    if (!event.target.matches('form[data-draft] textarea')) return;
    unsent = event.target.form;
    clearTimeout(later);
    later = setTimeout(keep, 3000);
  });
  /* What is on its way neither asks nor is kept once more. */
  document.addEventListener('submit', () => {
    sent = true;
    clearTimeout(later);
    flight?.abort();
    unsent = null;
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  addEventListener('beforeunload', event => {
    if (unsent) event.preventDefault();
  });
})();
