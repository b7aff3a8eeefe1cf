/* The page on which several people write one text: what comes from the person, from the server and from the browser. */
import {announcer, changedClauses} from './announce.js';
import {confirmed, isSettling, isTooLong, progress, waitingWords} from './collaboration.js';
import {composition} from './composing.js';
import {copies} from './copied.js';
import {others, ownCursor} from './cursors.js';
import {element, wordsOf} from './dom.js';
import {atSamePlace, begin, chosenWords, emptyHeadings, mount} from './editing.js';
import {end, goOn} from './ended.js';
import {footnoting, footnotes} from './footnotes.js';
import {form} from './form.js';
import {shortcutList} from './help.js';
import {offerLeft} from './left.js';
import {openLine} from './line.js';
import {linking} from './links.js';
import {offers} from './offers.js';
import {number as schemaNumber, schema} from './schema.js';
import {session} from './session.js';
import {toolbar} from './toolbar.js';
import {unsentWork} from './unsent.js';
import {writers} from './writers.js';
import {Node} from 'prosemirror-model';

/* A line that is back so soon is not worth a word to those who listen. */
const NOTICEABLE = 3_000;
const MOST_FAILURES = 4;

class Page {
  view = null;
  /* False while the text is asked for anew: what is shown then is nobody's. */
  isCurrent = false;
  role = 'write';
  me = null;
  /* Why the line ended for good, by the name of its words. */
  ended = null;
  /* Null until the server has greeted for the first time. */
  isUp = null;
  held = [];
  /* Words that the text could not keep and with which nobody has dealt. */
  lost = new Set();
  whenSaved = null;
  failures = 0;

  constructor(root) {
    this.root = root;
    this.words = wordsOf(root.querySelector('template'));
    this.place = root.querySelector('.live-text');
    this.voice = announcer(this.words);
    const toText = () => this.view?.focus();
    this.notes = offers(this.words, this.voice.say, toText);
    this.people = writers(this.words);
    this.foreign = others(this.people);
    this.copied = copies();
    this.unsent = unsentWork(root.dataset.live + ':' + root.dataset.me, root.dataset.owner, () => end(this, 'signed-out'));
    const send = message => this.line.send(message);
    this.cursor = ownCursor(send);
    this.waits = composition(() => this.view, () => this.takeHeld());
    this.session = session({
      state: () => this.isCurrent ? this.view.state : null,
      apply: tr => this.apply(tr),
      waits: this.waits,
    }, send);
    this.build(toText);
    this.keep();
    this.line = openLine(root.dataset.live, {
      hello: () => this.session.hello(schemaNumber, root.dataset.me),
      hear: message => this.takeHeld(message),
      down: () => this.down(),
      ended: reason => end(this, reason),
      tooLarge: () => this.askAnew('too-long'),
    });
    addEventListener('beforeunload', event => {
      if (this.isUnsaved()) event.preventDefault();
    });
  }

  build(toText) {
    const ask = form(this.words, toText, () => this.view.setProps({}));
    [this.link, this.footnote, this.isAsking] = [linking(ask.ask), footnoting(ask.ask), ask.isOpen];
    this.tools = toolbar(this.words, {link: this.link, footnote: this.footnote}, command => {
      if (!this.view) return;
      this.view.focus();
      command(this.view.state, this.view.dispatch, this.view);
    }, toText);
    this.status = element('p', {class: 'live-status'});
    this.place.before(this.people.dom, element('div', {class: 'live-head'}, this.tools.dom, ask.dom, this.status));
    this.place.after(this.notes.dom, shortcutList(this.words), this.voice.choice, this.voice.region);
    this.showStatus();
  }

  /* ---- What the person does ---- */

  dispatch(tr) {
    if (tr.docChanged && !isSettling(tr) && isTooLong(tr)) return this.notes.offer('too-long');
    if (tr.getMeta('problem')) this.notes.offer(tr.getMeta('problem'));
    this.copied.mark(tr, this.view);
    this.apply(tr);
    this.cursor.moved(this.view);
    if (tr.docChanged) this.session.soon();
    this.refresh();
  }

  apply(tr) {
    this.view.updateState(this.view.state.applyTransaction(tr).state);
  }

  isUnsaved() {
    return this.isCurrent && progress(this.view.state).waiting > 0;
  }

  isAllInText() {
    return !this.lost.size && !this.notes.isOpen('refused');
  }

  isEditable() {
    return this.isCurrent && this.role === 'write' && !this.ended;
  }

  refresh() {
    if (this.view) {
      if (this.view.editable !== this.isEditable()) this.view.setProps({});
      this.tools.update(this.view.state, this.isEditable());
    }
    this.showStatus();
    this.unsent.changed();
    if (this.whenSaved && !this.isUnsaved()) {
      const next = this.whenSaved;
      this.whenSaved = null;
      next();
    }
  }

  showStatus() {
    const name = this.ended || (this.isUp === null ? 'connecting'
      : !this.isUp ? 'offline' : this.role === 'read' ? 'reading' : this.isUnsaved() ? 'saving' : this.isAllInText() ? 'saved' : 'left-out');
    if (this.root.dataset.state === name) return;
    this.root.dataset.state = name;
    this.status.textContent = this.words('status.' + name);
  }

  /* ---- What the server says ---- */

  takeHeld(...more) {
    this.held.push(...more);
    while (this.held.length && !(this.held[0].type === 'steps' && this.waits())) {
      const message = this.held.shift();
      try {
        this['on' + message.type]?.(message);
      } catch (e) {
        if (!(e instanceof RangeError)) throw e;
        this.notUnderstood();
      }
    }
    this.session.soon();
  }

  onwelcome({writer, role, writers: people, text, version}) {
    const isFirst = this.isUp === null;
    if (this.isUp === false && this.wasTold) this.voice.say(this.words('back'));
    clearTimeout(this.tellLater);
    goOn(this);
    [this.me, this.role, this.isUp, this.wasTold] = [writer, role, true, false];
    if (text) this.show(Node.fromJSON(schema, text), version);
    this.session.welcomed(version);
    this.cursor.forget(this.view);
    this.onwriters({writers: people});
    this.refresh();
    if (isFirst) offerLeft(this);
  }

  /* A text in place of what was there; what was not confirmed of that can only be offered as words. */
  show(doc, version) {
    const passages = this.isCurrent ? waitingWords(this.view.state) : [];
    this.isCurrent = true;
    const state = this.begin(doc, version);
    this.setState(this.view ? atSamePlace(state, this.view.state) : state);
    this.session.forget();
    if (passages.length) this.lose('moved-on', passages);
    this.notes.intoView();
  }

  begin(doc, version) {
    const toolbar = (state, dispatch) => {
      if (dispatch) this.tools.focus();
      return true;
    };
    const say = text => this.voice.say(this.words('footnote.selected', text));
    return begin(doc, version, {link: this.link, toolbar},
      [this.copied.plugin, footnotes(this.footnote, say), emptyHeadings(this.words('empty-heading')), chosenWords(this.isAsking)]);
  }

  setState(state) {
    if (this.view) this.view.updateState(state);
    else {
      this.view = mount(this.place, state, this.words('text'), {
        editable: () => this.isEditable(),
        dispatchTransaction: tr => this.dispatch(tr),
        handleDOMEvents: {blur: view => this.cursor.moved(view), focus: view => this.cursor.moved(view)},
      });
    }
  }

  onsteps(message) {
    const tr = this.session.take(message);
    if (tr) {
      this.apply(tr.setMeta('writer', message.writer));
      const passages = tr.getMeta('lost') || [];
      if (passages.length) this.lose('lost', passages);
      const person = message.writer !== this.me && this.people.look(message.writer);
      if (person) this.voice.changed(person.name, () => changedClauses(confirmed(this.view.state), message.steps));
      this.foreign.catchUp(this.view);
    }
    this.refresh();
  }

  onrefused = ({text}) => this.askAnew('refused', text);
  onreload = ({text}) => this.askAnew('reload', text);

  onwriters({writers: people}) {
    this.people.show(people, this.me);
    if (this.view) this.foreign.keep(this.view);
  }

  oncursor(message) {
    if (this.isCurrent && message.writer !== this.me) this.foreign.hear(this.view, message);
  }

  /* ---- When something is wrong ---- */

  down() {
    this.session.down();
    if (!this.isUp) return;
    [this.isUp, this.held] = [false, []];
    this.onwriters({writers: null});
    this.tellLater = setTimeout(() => {
      this.wasTold = true;
      this.voice.say(this.words('status.offline'));
    }, NOTICEABLE);
    this.refresh();
  }

  /* The text here is not the one of the server. Asking for it helps; asking for ever does not. */
  notUnderstood() {
    this.failures++;
    if (this.failures < MOST_FAILURES) return this.askAnew('reload');
    end(this, 'broken');
  }

  /* What was written is kept as words, and the text begins from what the server has. */
  askAnew(name, text) {
    const passages = this.isCurrent ? waitingWords(this.view.state) : [];
    this.isCurrent = false;
    this.unsent.forget(this.session.name());
    this.session.anew();
    this.keep();
    this.lose(name, passages, text);
    this.refresh();
    this.line.restart();
  }

  lose(name, passages, text) {
    passages.forEach(each => this.lost.add(each));
    this.notes.offer(name, {
      text,
      passages,
      actions: passages.length ? [['insert-again', all => this.insert(all)]] : [],
      closed: () => {
        passages.forEach(each => this.lost.delete(each));
        this.refresh();
      },
    });
  }

  insert(passages) {
    this.view.focus();
    this.view.pasteText(passages.join('\n'));
  }

  /* From now on what this session has unsent, and what the text lost, outlives the page. */
  keep() {
    this.unsent.open(this.session.name(), () => {
      const entry = this.session.entry();
      return entry || this.lost.size
        ? {...entry, session: this.session.name(), schema: schemaNumber, words: [...this.lost]} : null;
    });
  }
}

/** Starts the page on an element with `data-live`: editor.xhtml says what stands in it. */
export const start = root => new Page(root);
