/* Who writes at the moment, by name, with the sign that their cursor has. */
import {element, own} from './dom.js';

const LOOKS = 6;

export function writers(words) {
  const list = element('ul', {class: 'live-writers'});
  const dom = element('section', {class: 'live-people', 'aria-label': words('writers')},
    element('p', {class: 'label', 'aria-hidden': 'true'}, words('writers')), list);
  const looks = new Map();
  let people = [];

  const line = (each, me) => element('li', {},
    element('span', {class: 'live-sign live-look-' + (each.id === me ? 'me' : looks.get(each.id)), 'aria-hidden': 'true'}),
    own(each.name),
    each.id === me ? ' ' + words('you') : null);

  return {
    dom,
    /** @param now null without a line, when nobody knows who is there */
    show(now, me) {
      people = [...new Map((now || []).map(each => [each.id, each])).values()];
      for (const {id} of people) if (id !== me && !looks.has(id)) looks.set(id, looks.size % LOOKS);
      list.replaceChildren(...(now ? people.map(each => line(each, me)) : [element('li', {}, words('writers.offline'))]));
    },
    /** {name, look} of somebody else who writes. */
    look(id) {
      const found = looks.has(id) && people.find(each => each.id === id);
      return found && {name: found.name, look: looks.get(id)};
    },
  };
}
