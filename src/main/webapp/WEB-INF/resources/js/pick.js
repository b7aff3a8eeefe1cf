/* A form that picks what a page shows does so at once. Without this its button does the same. */
(() => {
  'use strict';
  /* What somebody typed into what is exchanged is put in again, also when it is shown anew only later. */
  const typed = new Map();
  const keep = ({ target }) => {
    if (target.id && target.closest('[data-picked]')) typed.set(target.id, target);
  };
  const putBack = (old, id) => {
    const field = document.getElementById(id);
    if (!field) return;
    field.value = old.value;
    field.checked = old.checked;
  };
  const show = async (form, signal) => {
    const answer = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`, { signal });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelectorAll('main h1, [data-picked]');
    document.querySelectorAll('main h1, [data-picked]').forEach((old, i) => old.replaceWith(fresh[i]));
    typed.forEach(putBack);
    /* Changed words are read out, a changed element would not be. */
    const status = '[role="status"]';
    form.querySelector(status).textContent = page.getElementById(form.id).querySelector(status).textContent;
    document.title = page.title;
    history.replaceState(null, '', answer.url);
  };
  document.addEventListener('input', keep);
  document.querySelectorAll('form[data-live]').forEach(form => {
    let flight, later;
    const go = () => {
      clearTimeout(later);
      flight?.abort();
      flight = new AbortController();
      const { signal } = flight;
      show(form, signal).catch(() => { if (!signal.aborted) form.submit(); });
    };
    form.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(go, 200);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      go();
    });
  });
})();
