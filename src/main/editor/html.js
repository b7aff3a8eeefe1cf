/* How nodes and marks stand in a page, and what of pasted HTML becomes which of them. */
import {pattern} from './attributes.js';
import rules from './rules.js';

const key = pattern(rules.nodes.clause.attrs.key);
const start = rules.nodes.ordered_list.attrs.start;
export const href = pattern(rules.marks.link.attrs.href);

const plain = name => ({toDOM: () => [name, 0], parseDOM: [{tag: name}]});

export const nodes = {
  /* The page has its own first and second levels. Pasted text does not know that. */
  heading: {
    toDOM: node => ['h' + (node.attrs.level + 2), 0],
    parseDOM: [1, 2, 3, 4, 5, 6].map(found => ({
      tag: 'h' + found,
      attrs: {level: Math.min(Math.max(found - 2, 1), 3)},
    })),
  },
  clause: {
    toDOM: node => ['section', {'data-clause': node.attrs.key}, 0],
    parseDOM: [{
      tag: 'section[data-clause]',
      getAttrs: found => {
        const value = found.getAttribute('data-clause');
        return {key: key.test(value) ? value : ''};
      },
    }],
  },
  paragraph: plain('p'),
  bullet_list: plain('ul'),
  ordered_list: {
    toDOM: node => ['ol', node.attrs.start === 1 ? {} : {start: node.attrs.start}, 0],
    parseDOM: [{
      tag: 'ol',
      getAttrs: found => {
        const value = Number.parseInt(found.getAttribute('start'), 10);
        return {start: value >= start.min && value <= start.max ? value : 1};
      },
    }],
  },
  list_item: plain('li'),
  blockquote: plain('blockquote'),
  table: {toDOM: () => ['table', ['tbody', 0]], parseDOM: [{tag: 'table'}]},
  table_row: plain('tr'),
  table_cell: plain('td'),
  table_header: plain('th'),
  hard_break: {toDOM: () => ['br'], parseDOM: [{tag: 'br'}]},
  /* No "atom" here, although it is one to the cursor: steps would then mark it in another way than the server does. */
  footnote: {
    toDOM: () => ['span', {role: 'note', class: 'footnote'}, 0],
    parseDOM: [{tag: 'span.footnote'}],
  },
};

export const marks = {
  link: {
    toDOM: mark => ['a', {href: mark.attrs.href, rel: 'nofollow ugc'}, 0],
    parseDOM: [{
      tag: 'a[href]',
      getAttrs: found => {
        const value = found.getAttribute('href');
        return href.test(value) && {href: value};
      },
    }],
  },
  /* Some programs put all that is copied into a <b> which is not bold. */
  strong: {
    toDOM: () => ['strong', 0],
    parseDOM: [
      {tag: 'strong'},
      {tag: 'b', getAttrs: found => found.style.fontWeight !== 'normal' && null},
      {style: 'font-weight=400', clearMark: mark => mark.type.name === 'strong'},
      {style: 'font-weight', getAttrs: value => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null},
    ],
  },
  em: {
    toDOM: () => ['em', 0],
    parseDOM: [
      {tag: 'em'},
      {tag: 'i', getAttrs: found => found.style.fontStyle !== 'normal' && null},
      {style: 'font-style=normal', clearMark: mark => mark.type.name === 'em'},
      {style: 'font-style=italic'},
    ],
  },
};
