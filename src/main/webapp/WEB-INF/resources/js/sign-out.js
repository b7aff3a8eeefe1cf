/* Whoever signs out leaves no words in this browser, and is told before where some have not been sent. */
(() => {
  'use strict';
  const PREFIX = 'manyhands.unsent:';
  const notice = document.getElementById('unsent');
  const read = key => {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch (e) {
      return {};
    }
  };
  /* What says of nobody whose it is was kept by an older script. */
  const isOwn = key => key.startsWith(PREFIX) && [notice.dataset.owner, undefined].includes(read(key).owner);
  let keys;
  try {
    keys = () => Object.keys(localStorage).filter(isOwn);
    keys();
  } catch (e) {
    return; /* Where pages may keep nothing, nothing was kept. */
  }
  const places = new Map(keys().map(read).filter(each => each.address).map(each => [each.address, each.title]));
  const line = ([address, title]) => {
    const link = document.createElement('a');
    link.href = new URL(address, location.origin).pathname;
    link.textContent = title || address;
    link.dir = 'auto';
    const item = document.createElement('li');
    item.append(link);
    return item;
  };
  notice.querySelector('ul').append(...[...places].map(line));
  notice.hidden = !keys().length;
  document.getElementById('sign-out').addEventListener('submit', () => {
    keys().forEach(each => localStorage.removeItem(each));
    /* Pages that are open in other windows keep nothing from now on: see unsent.js. */
    localStorage.setItem('manyhands.signed-out', String(Date.now()));
  });
})();
