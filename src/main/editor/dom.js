/* Elements of the page, and the words that stand in its template. */

/** An element with attributes, of which functions listen to the event of that name, and with what is in it. */
export function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...inside.filter(each => each !== null && each !== undefined));
  return made;
}

export function button(text, click, kind = 'button button-secondary live-small') {
  return element('button', {type: 'button', class: kind, click}, text);
}

/** Somebody's own words or name, which run their own way in a page of another language. */
export const own = text => element('bdi', {}, text);

/**
 * Reads the words of a template, in which each stands as `<span data-word="name">`.
 *
 * @returns a function that gives the word of that name, with what belongs at its places {0}, {1}
 */
export function wordsOf(template) {
  const words = new Map([...template.content.querySelectorAll('[data-word]')]
    .map(each => [each.dataset.word, each.textContent]));
  return (name, ...values) =>
    (words.get(name) ?? name).replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}
