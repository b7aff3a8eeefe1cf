/* The list of shortcuts, in words. */
import {element} from './dom.js';
import {keyName, shortcuts, signs} from './keys.js';

export function shortcutList(words) {
  const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const list = lines => element('dl', {}, ...lines.map(([name, key]) => element('div', {},
    element('dt', {}, element('kbd', {dir: 'ltr'}, key)),
    element('dd', {}, words(name)))));
  return element('details', {class: 'live-help'},
    element('summary', {}, words('shortcuts')),
    list(shortcuts.map(([name, key]) => [name, keyName(key, isMac, words)])),
    element('p', {class: 'meta'}, words('signs')),
    list(signs));
}
