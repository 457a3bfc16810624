/**
 * Comfort for the pages of a site's settings, which work without it: buttons that copy, and a check
 * that shows what comes as it comes.
 */
offerCopies(document);

const verdicts = document.getElementById('verdicts');
if (verdicts?.dataset.events) {
  // What is shown by itself need not be asked for.
  document.getElementById('again')?.remove();
  const events = new EventSource(verdicts.dataset.events);
  events.addEventListener('message', ({ data }) => {
    const { body } = new DOMParser().parseFromString(data, 'text/html');
    if (body.innerHTML === verdicts.innerHTML) return;
    verdicts.replaceChildren(...body.childNodes);
    offerCopies(verdicts);
  });
  events.addEventListener('over', () => events.close());
}

/** Shows the buttons that copy, where the browser lets them. */
function offerCopies(part) {
  if (!navigator.clipboard) return;
  for (const button of part.querySelectorAll('[data-copy]')) {
    button.hidden = false;
    const says = button.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = says), 2000);
    });
  }
}
