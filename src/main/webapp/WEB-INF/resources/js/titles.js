/* Shows what is called as somebody begins to type. Without this the form looks for it, which it does anyway. */
(() => {
  'use strict';
  const begin = form => {
    const field = form.querySelector('input[type="search"]');
    const list = form.querySelector('.titles');
    const status = form.querySelector('[role="status"]');
    let later, flight;
    const stop = () => {
      clearTimeout(later);
      flight?.abort();
    };
    const show = (items, said) => {
      list.replaceChildren(...items);
      list.hidden = !items.length;
      status.textContent = items.length ? said : '';
    };
    const hide = () => {
      stop();
      show([], '');
    };
    const ask = async () => {
      flight = new AbortController();
      const { signal } = flight;
      const answer = await fetch(`${form.dataset.titles}?${new URLSearchParams({ q: field.value })}`, { signal });
      const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
      if (signal.aborted) return;
      show([...page.querySelectorAll('#titles > li')], page.getElementById('titles-said')?.textContent);
    };
    field.autocomplete = 'off';
    field.addEventListener('input', () => {
      stop();
      if (!field.value.trim()) hide();
      else later = setTimeout(() => ask().catch(() => {}), 200);
    });
    form.addEventListener('submit', hide);
    form.addEventListener('focusout', event => {
      if (!field.parentNode.contains(event.relatedTarget)) hide();
    });
    field.parentNode.addEventListener('keydown', event => {
      const stops = [field, ...list.querySelectorAll('a')];
      const step = { ArrowDown: 1, ArrowUp: -1, Escape: -9 }[event.key];
      if (!step || list.hidden) return;
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(event.target) + step))].focus();
      if (event.key === 'Escape') hide();
    });
  };
  document.querySelectorAll('form[data-titles]').forEach(begin);
})();
