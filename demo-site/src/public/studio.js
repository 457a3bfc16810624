/*
 * The portfolio as one page: links between its views are followed by history.pushState, and the
 * next view is put in place of the last. Whatever goes wrong, the browser follows the link itself.
 */
const studio = document.querySelector('[data-studio]');
const base = studio.dataset.studio;
let loading = new AbortController();

const isView = (url) =>
  url.origin === location.origin && (url.pathname === base || url.pathname.startsWith(`${base}/`));

/** Fetches a view. The last one asked for wins: an earlier one ends with an `AbortError`. */
async function fetchView(url) {
  loading.abort();
  loading = new AbortController();
  const response = await fetch(url, { signal: loading.signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const view = page.querySelector('[data-studio]');
  if (!response.ok || !view) throw new Error(`No view at ${url}`);
  return { page, view };
}

function showView({ page, view }) {
  studio.replaceChildren(...view.childNodes);
  document.title = page.title;
  // The frame around the view has links to the same page in the other language.
  for (const link of ['[data-elsewhere]', 'link[rel=canonical]'])
    document.querySelector(link).href = page.querySelector(link).getAttribute('href');
}

function follow(url) {
  fetchView(url)
    .then((found) => {
      history.pushState(null, '', url);
      showView(found);
      scrollTo(0, 0);
      const heading = studio.querySelector('h1');
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    })
    .catch((error) => {
      if (error.name !== 'AbortError') location.assign(url);
    });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  const elsewhere =
    event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || !studio.contains(link) || event.defaultPrevented || elsewhere) return;
  const url = new URL(link.href);
  if (!isView(url)) return;
  event.preventDefault();
  follow(url);
});

addEventListener('popstate', () => {
  fetchView(location.href)
    .then(showView)
    .catch((error) => {
      if (error.name !== 'AbortError') location.reload();
    });
});
