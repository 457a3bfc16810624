/**
 * Comfort for the owner's page, which works without it: choosing in a list applies at once, and a
 * live page asks for itself again and takes in what changed.
 */
const PAUSE = 5000;

for (const select of document.querySelectorAll('.filters select')) {
  select.addEventListener('change', () => select.form.requestSubmit());
}

// Fields left empty would only make the address longer.
document.querySelector('.filters')?.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
});

const address = document.querySelector('main')?.dataset.live;
if (address) refresh('');

/** Takes in the page's new numbers, then waits and begins again; a page in the background rests. */
async function refresh(seen) {
  let text = seen;
  if (document.visibilityState === 'visible') {
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' } });
      if (answer.ok && !answer.redirected) text = await answer.text();
    } catch {
      // No network just now: the next round asks again.
    }
    if (text !== seen && !takeIn(text)) text = seen;
  }
  setTimeout(refresh, PAUSE, text);
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
