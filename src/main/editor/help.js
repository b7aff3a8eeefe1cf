/* The list of shortcuts, in words. */
import {element} from './dom.js';
import {keyName, shortcuts} from './keys.js';

export function shortcutList(words) {
  const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  return element('details', {class: 'live-help'},
    element('summary', {}, words('shortcuts')),
    element('dl', {}, ...shortcuts.map(([name, key]) => element('div', {},
      element('dt', {}, element('kbd', {dir: 'ltr'}, keyName(key, isMac, words))),
      element('dd', {}, words(name))))));
}
