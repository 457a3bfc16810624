/**
 * Comfort for the owner's page, which works without it: choosing in a list by pointer applies at once, what
 * happens now is shown as it happens, and a live page takes in its new numbers with it.
 */
/** Milliseconds before a stream that ended is asked for again, and the longest that grows to. */
const PAUSE = 5000;
const LONGEST = 300_000;

for (const select of document.querySelectorAll('.filters select')) {
  // By keyboard each arrow is a choice, often only on the way to another: there the button applies it.
  let isPointed = false;
  select.addEventListener('pointerdown', () => (isPointed = true));
  select.addEventListener('keydown', () => (isPointed = false));
  select.addEventListener('change', () => isPointed && select.form.requestSubmit());
}

// Fields left empty would only make the address longer.
document.querySelector('.filters')?.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
});

const address = document.querySelector('main')?.dataset.live;
let seen = '';
let source;
let again;

if (stream()) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') watch(PAUSE);
    else rest();
  });
  if (document.visibilityState === 'visible') watch(PAUSE);
}

/** Where what happens now is told. */
function stream() {
  return document.querySelector('[data-stream]')?.dataset.stream;
}

/** Listens, and begins again when the worker ends it; where it does not answer, ever later. */
function watch(wait) {
  rest();
  source = new EventSource(stream());
  source.onmessage = ({ data }) => {
    wait = PAUSE;
    document.querySelector('[data-stream]').innerHTML = data;
    if (address) refresh();
  };
  source.onerror = () => {
    rest();
    again = setTimeout(watch, wait, Math.min(wait * 2, LONGEST));
  };
}

/** A page that nobody sees asks nothing. */
function rest() {
  source?.close();
  clearTimeout(again);
}

/** Takes in the page's new numbers. */
async function refresh() {
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const text = await answer.text();
    if (text !== seen && takeIn(text)) seen = text;
  } catch {
    // No network just now: the next step that comes asks again.
  }
}

/**
 * Puts the new `main` in place of the old one, with what was open, scrolled or focused as it was.
 * False: not now, somebody is in the middle of it.
 */
function takeIn(text) {
  const old = document.querySelector('main');
  const next = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
  if (!next) return true;
  for (const details of old.querySelectorAll('details[open]')) {
    next.querySelector(`#${details.id}`)?.setAttribute('open', '');
  }
  if (next.innerHTML === old.innerHTML) return true;
  // Somebody reads by keyboard, marks text to copy, or is writing: the next round will do.
  if (old.querySelector(':focus-visible') || !getSelection().isCollapsed) return false;
  const isWriting = ({ value, defaultValue }) => value !== defaultValue;
  if ([...old.querySelectorAll('input')].some(isWriting)) return false;
  const focused = stops(old).indexOf(document.activeElement);
  const scrolled = [...old.querySelectorAll('.scroll')].map((box) => box.scrollLeft);
  const top = scrollY;
  old.replaceWith(document.adoptNode(next));
  [...next.querySelectorAll('.scroll')].forEach((box, i) => (box.scrollLeft = scrolled[i] ?? 0));
  if (focused >= 0) stops(next)[focused]?.focus({ preventScroll: true, focusVisible: false });
  scrollTo({ top, behavior: 'instant' });
  return true;
}

/** Where the keyboard stops, in order. */
function stops(main) {
  return [...main.querySelectorAll('a, summary, [tabindex]')];
}
