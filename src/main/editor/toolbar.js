/* A toolbar by the pattern that assistive software knows: one stop of the Tab key, arrows within. */
import {around, isMarked} from './commands.js';
import {element} from './dom.js';
import {actions} from './keys.js';
import {schema} from './schema.js';
import {
  addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable,
} from 'prosemirror-tables';

const {nodes, marks} = schema;

const isHeading = level => state => around(state, nodes.heading)?.node.attrs.level === level;
const isIn = type => state => Boolean(around(state, type));

/* Groups of [name, command, whether it is on where the cursor is]. */
const groups = ({link, footnote}) => [
  [['bold', actions.bold, state => isMarked(state, marks.strong)], ['emphasis', actions.emphasis, state => isMarked(state, marks.em)],
    ['link', link, state => isMarked(state, marks.link)]],
  [['clause', actions.clause], ['heading1', actions.heading1, isHeading(1)], ['heading2', actions.heading2, isHeading(2)],
    ['heading3', actions.heading3, isHeading(3)]],
  [['bullets', actions.bullets, state => around(state, nodes.bullet_list, nodes.ordered_list)?.node.type === nodes.bullet_list],
    ['numbers', actions.numbers, state => around(state, nodes.bullet_list, nodes.ordered_list)?.node.type === nodes.ordered_list],
    ['quote', actions.quote, isIn(nodes.blockquote)]],
  [['table', actions.table], ['footnote', footnote, state => state.selection.node?.type === nodes.footnote]],
  [['undo', actions.undo], ['redo', actions.redo]],
];

const inTable = [
  ['row-add', addRowAfter], ['column-add', addColumnAfter], ['row-delete', deleteRow], ['column-delete', deleteColumn],
  ['table-delete', deleteTable],
];

/**
 * @param forms {link, footnote}: commands that open a form
 * @returns {dom, update, focus}
 */
export function toolbar(words, forms, run, leave) {
  const tools = [];
  const tool = ([name, command, isOn]) => {
    const dom = element('button', {
      type: 'button', class: 'live-tool live-tool-' + name, tabindex: -1, 'aria-pressed': isOn ? 'false' : null,
      mousedown: event => event.preventDefault(),
      click: () => dom.getAttribute('aria-disabled') !== 'true' && run(command),
      focus: () => roam(dom),
    }, words(name));
    tools.push({dom, command, isOn});
    return dom;
  };
  const group = list => element('span', {class: 'live-tools'}, ...list.map(tool));
  const ordinary = groups(forms).map(group);
  const extra = group(inTable);
  extra.hidden = true;
  const more = element('button', {
    type: 'button', class: 'live-tool', tabindex: -1, 'aria-expanded': 'false', click: () => unfold(), focus: () => roam(more),
  }, words('more'));
  const dom = element('div', {
    role: 'toolbar', class: 'live-toolbar', 'aria-label': words('toolbar'), keydown: event => move(event),
  }, ...ordinary, extra, element('span', {class: 'live-tools live-more'}, more));
  const stops = [...tools.map(each => each.dom), more];
  const reachable = () => stops.filter(each => each.getClientRects().length);

  /* On small screens they stand in one line at first. */
  function unfold() {
    more.setAttribute('aria-expanded', dom.classList.toggle('live-toolbar-all'));
  }

  function roam(to) {
    for (const each of stops) each.tabIndex = each === to ? 0 : -1;
  }

  function move(event) {
    if (event.key === 'Escape') return event.preventDefault(), leave();
    const list = reachable();
    const at = list.indexOf(document.activeElement);
    const next = placeAfter(event.key, at, list.length, getComputedStyle(dom).direction === 'rtl');
    if (next === null) return;
    event.preventDefault();
    list[next].focus();
  }

  roam(tools[0].dom);
  return {
    dom,
    focus: () => stops.find(each => each.tabIndex === 0).focus(),
    update(state, editable) {
      extra.hidden = !isInTable(state);
      for (const {dom: each, command, isOn} of tools) {
        each.setAttribute('aria-disabled', !editable || !command(state));
        if (isOn) each.setAttribute('aria-pressed', isOn(state));
      }
      if (!reachable().some(each => each.tabIndex === 0)) roam(tools[0].dom);
    },
  };
}

/** Where a key leads in a row of tools, round its ends; null when it is none of these keys. */
export function placeAfter(key, at, count, isMirrored) {
  const steps = {ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1};
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return key in steps ? (at + steps[key] + count) % count : null;
}
