/*
 * People who change a text at random, and others who send what no editor sends. Both work on ProseMirror itself, so that its
 * answers are what the portal's are compared with.
 */
globalThis.Writers = (() => {
  const E = ManyhandsEditor;
  const schema = E.schema;
  const words = ['home', 'visits', 'within', 'a', 'week', 'of', 'discharge', 'مرحبا', 'ñandú', '🙂', 'hope 🌱 grows', ' '];
  let random, doc, accepted = [], waiting = [];

  /* A small generator with a good spread (Steele, Lea and Flood, 2014, cut to 32 bits). */
  const generator = seed => () => {
    seed = (seed + 0x9e3779b9) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
  const below = count => Math.floor(random() * count);
  const oneOf = list => list[below(list.length)];
  /* Nobody gets between the halves of a character. */
  const between = at => {
    const {nodeAfter, textOffset} = doc.resolve(at);
    return textOffset > 0 && /^[\udc00-\udfff]/.test(nodeAfter.text) ? at - 1 : at;
  };
  const place = () => between(below(doc.content.size + 1));
  const range = longest => {
    const from = place();
    return [from, Math.max(from, between(Math.min(doc.content.size, from + below(longest))))];
  };
  const text = () => schema.text(oneOf(words), random() < 0.2 ? [oneOf(marks())] : null);
  const marks = () => [
    schema.mark('strong'),
    schema.mark('em'),
    schema.mark('link', {href: oneOf(['https://example.org/a', 'https://example.org/b'])}),
  ];
  const paragraph = () => schema.node('paragraph', null, random() < 0.8 ? text() : null);
  const list = () => schema.node(...oneOf([['bullet_list', null], ['ordered_list', null], ['ordered_list', {start: below(5)}]]),
      [schema.node('list_item', null, paragraph()), schema.node('list_item', null, [paragraph(), paragraph()])]);
  const cell = () => schema.node(oneOf(['table_cell', 'table_header']), null, paragraph());
  const table = () => schema.node('table', null,
      [0, 1].map(() => schema.node('table_row', null, [cell(), cell()])));
  const block = () => oneOf([
    paragraph, list, table,
    () => schema.node('blockquote', null, paragraph()),
    () => schema.node('clause', {key: oneOf(['', 'abc', 'k7'])}, paragraph()),
    () => schema.node('heading', {level: 1 + below(3)}, text()),
  ])();
  const inline = () => oneOf([
    () => schema.node('hard_break'),
    () => schema.node('footnote', null, random() < 0.7 ? schema.text(oneOf(words)) : null),
    text,
  ])();

  const changes = {
    write: tr => tr.replaceWith(...inWords(), text()),
    put: tr => tr.replaceWith(...inWords(), inline()),
    cut: tr => tr.delete(...range(12)),
    cutMuch: tr => tr.deleteRange(...range(60)),
    paste: tr => tr.replace(...range(6), doc.slice(...range(40))),
    pasteFitting: tr => tr.replaceRange(...range(20), doc.slice(...range(60))),
    insert: tr => {
      const at = place();
      tr.replaceRangeWith(at, at, block());
    },
    insertHere: tr => tr.insert(place(), block()),
    split: tr => {
      const at = place(), depth = 1 + below(3);
      if (E.canSplit(doc, at, depth)) tr.split(at, depth);
    },
    join: tr => {
      const at = place();
      if (E.canJoin(doc, at)) tr.join(at);
    },
    mark: tr => tr.addMark(...range(25), oneOf(marks())),
    unmark: tr => tr.removeMark(...range(40), random() < 0.3 ? undefined : oneOf(marks())),
    wrap: tr => {
      const around = blocks();
      const type = oneOf(['blockquote', 'bullet_list', 'ordered_list', 'clause']);
      const wrapping = around && E.findWrapping(around, schema.nodes[type]);
      if (wrapping) tr.wrap(around, wrapping);
    },
    lift: tr => {
      const around = blocks();
      const target = around && E.liftTarget(around);
      if (target != null) tr.lift(around, target);
    },
    level: tr => {
      const found = nodesOf('heading');
      if (found.length) tr.setNodeAttribute(oneOf(found), 'level', 1 + below(3));
    },
    number: tr => {
      const found = nodesOf('ordered_list');
      if (found.length) tr.setNodeAttribute(oneOf(found), 'start', below(1000000));
    },
    kind: tr => tr.setBlockType(...range(30), schema.nodes[oneOf(['paragraph', 'heading'])], null),
    undo: tr => {
      const last = accepted.pop();
      if (last && last.after === doc) tr.step(last.step.invert(last.before));
    },
  };
  const inWords = () => {
    const at = doc.resolve(place());
    if (!at.parent.inlineContent) return [at.pos, at.pos];
    return [at.pos, Math.max(at.pos, between(Math.min(at.end(), at.pos + (random() < 0.3 ? below(6) : 0))))];
  };
  const blocks = () => {
    const [from, to] = range(30);
    return doc.resolve(from).blockRange(doc.resolve(to));
  };
  const nodesOf = name => {
    const found = [];
    doc.descendants((node, at) => {
      if (node.type.name === name) found.push(at);
    });
    return found;
  };

  /* Steps of an editor. What ProseMirror itself does not manage is no step. */
  const honest = () => {
    const tr = new E.Transform(doc);
    try {
      oneOf(Object.values(changes))(tr);
    } catch (e) {
      return [];
    }
    return tr.steps.map(step => step.toJSON());
  };

  const number = () => oneOf([0, 1, 2, place(), place() + 3, doc.content.size, doc.content.size + 1, -1, 1.5, 1e9]);
  const anyNode = () => oneOf([
    () => block().toJSON(), () => inline().toJSON(), () => ({type: 'text', text: ''}), () => ({type: 'script'}),
    () => ({type: 'table_row'}), () => ({type: 'list_item', content: [block().toJSON()]}), () => ({type: 'clause'}),
    () => ({type: 'paragraph', content: [block().toJSON()]}), () => ({type: 'paragraph', attrs: {style: 'x'}}),
    () => ({type: 'text', text: 'x\u0000'}), () => ({type: 'text', text: '\ud800'}), () => ({type: 'hard_break', content: []}),
    () => ({type: 'heading', attrs: {level: oneOf([0, 7, '1', null])}}), () => ({type: 'clause', attrs: {key: '<b>'}}),
    () => ({type: 'text', text: 'x', marks: [{type: 'link', attrs: {href: 'javascript:alert(1)'}}]}),
    () => ({type: 'text', text: 'x', marks: [{type: 'strong'}, {type: 'strong'}]}),
  ])();
  const slice = () => {
    const cut = doc.slice(...range(40)).toJSON();
    const some = oneOf([cut, {content: [anyNode()]}, {content: [anyNode(), anyNode()]}, {content: []}, null, 7]);
    if (some && some.content && random() < 0.5) some.openStart = oneOf([0, 1, 2, 3]);
    if (some && some.content && random() < 0.5) some.openEnd = oneOf([0, 1, 2, 3]);
    return some;
  };
  const mark = () => oneOf([...marks().map(each => each.toJSON()), {type: 'blink'}, {type: 'link'}, {type: 'strong', attrs: {a: 1}}]);
  const hostileStep = () => oneOf([
    () => ({stepType: 'replace', from: number(), to: number(), slice: slice(), structure: random() < 0.3}),
    () => ({
      stepType: 'replaceAround', from: number(), to: number(), gapFrom: number(), gapTo: number(), insert: below(4),
      slice: slice(), structure: random() < 0.3,
    }),
    () => ({stepType: oneOf(['addMark', 'removeMark']), from: number(), to: number(), mark: mark()}),
    () => ({stepType: 'markSet', steps: [hostileStep(), {stepType: 'markSet', steps: []}]}),
    () => ({stepType: 'attr', pos: number(), attr: oneOf(['level', 'key', 'start', 'href', 'constructor']), value: oneOf([1, 9, -1, 'x', null])}),
    () => ({stepType: oneOf(['addNodeMark', 'docAttr', 'toString', '__proto__']), pos: number(), mark: mark()}),
  ])();
  /* An honest step with something else in it. */
  const bent = () => {
    const step = oneOf(honest().concat([hostileStep()]));
    const names = Object.keys(step);
    for (const name of names) {
      if (random() < 0.4 && typeof step[name] === 'number') step[name] += oneOf([-2, -1, 1, 2]);
      if (name === 'slice' && random() < 0.3) step.slice = slice();
    }
    if (random() < 0.2) step.structure = !step.structure;
    return step;
  };

  const made = json => {
    try {
      const step = E.Step.fromJSON(schema, json);
      const after = step.apply(doc).doc;
      return after ? {step, before: doc, after} : null;
    } catch (e) {
      return null;
    }
  };
  let pending;

  return {
    begin(seed, json) {
      random = generator(seed);
      doc = E.Node.fromJSON(schema, JSON.parse(json));
      doc.check();
      accepted = [];
      waiting = [];
    },
    /* The next step: its words, and whether an editor made it. */
    next(hostility) {
      const own = waiting.length > 0 || random() >= hostility;
      if (own && !waiting.length) waiting = honest();
      if (own && !waiting.length) return null;
      const json = own ? waiting.shift() : random() < 0.5 ? hostileStep() : bent();
      const words = JSON.stringify(json);
      pending = made(JSON.parse(words));
      return [words, own];
    },
    /* What ProseMirror makes of the step as it is passed on; the text goes on with that. Nothing if it refuses it. */
    accept(words) {
      pending = made(JSON.parse(words));
      if (!pending) return null;
      accepted.push(pending);
      if (accepted.length > 50) accepted.shift();
      doc = pending.after;
      return JSON.stringify(doc.toJSON());
    },
    refuse() {
      waiting = [];
    },
    /* Whether ProseMirror finds its own last text as the schema wants it: it does not look into what is put in. Nor does it
       mind how deep nodes stand in each other. */
    isWhole(deepest) {
      try {
        pending.after.check();
      } catch (e) {
        return false;
      }
      const depth = node => 1 + node.content.content.reduce((most, child) => Math.max(most, child.isLeaf ? 0 : depth(child)), 0);
      return depth(pending.after) - 1 <= deepest;
    },
    /* What somebody might do to another text: the steps of one change. */
    change(other) {
      const before = doc;
      doc = other;
      const steps = honest();
      doc = before;
      return steps;
    },
    /* Two steps of the same text, and what becomes of the first after the second; and of a third that followed the first. */
    pair() {
      const [mine, others] = [honest()[0], honest()[0]];
      const first = mine && made(mine), other = others && made(others);
      if (!first || !other) return null;
      const moved = first.step.map(other.step.getMap());
      const answer = [JSON.stringify(mine), JSON.stringify(others), moved ? JSON.stringify(moved.toJSON()) : null, null, null];
      const before = doc;
      doc = first.after;
      const then = honest()[0];
      doc = before;
      if (then && moved) {
        const mapping = new E.Mapping([first.step.getMap().invert(), other.step.getMap()]);
        mapping.appendMap(moved.getMap(), 0);
        const last = E.Step.fromJSON(schema, then).map(mapping);
        answer[3] = JSON.stringify(then);
        answer[4] = last ? JSON.stringify(last.toJSON()) : null;
      }
      return answer;
    },
  };
})();
