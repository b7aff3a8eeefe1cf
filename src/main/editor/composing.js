/*
 * Keyboards of phones and of many languages put words together in the page before they are words. Meanwhile nothing is sent
 * or drawn anew there, but for no longer than others can wait.
 */
const LONGEST = 2_000;
const AFTER = 50;

/**
 * @param view gives the view, or nothing while there is none
 * @param free called once a composition has ended, or has lasted long enough
 * @returns a function that says whether to wait
 */
export function composition(view, free) {
  let since = 0;
  let later;

  return () => {
    if (!view()?.composing) {
      since = 0;
      return false;
    }
    since = since || Date.now();
    if (Date.now() - since >= LONGEST) return false;
    clearTimeout(later);
    later = setTimeout(free, AFTER);
    return true;
  };
}
