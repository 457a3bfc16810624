/**
 * The least that a tracker does, written plainly, to try the lab with: it tells the collector of views, of
 * restored and activated pages, and says goodbye by beacon. `standIn.tell(words)` comes to what became
 * of the words: a status, or `failed`.
 */
export const standInFor = (collector: string): string => `window.standIn = (() => {
  const tell = (what) => fetch('${collector}/j/lab', {
    method: 'POST', keepalive: true, credentials: 'omit',
    headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ what }),
  }).then(async (answer) => {
    const text = await answer.text();
    return answer.status + ' ' + (answer.headers.get('retry-after') ?? '') + text.slice(0, 9);
  }, () => 'failed').catch(() => 'failed');
  const view = () => tell('view ' + location.pathname);
  if (document.prerendering) document.addEventListener('prerenderingchange', view, { once: true });
  else view();
  addEventListener('pageshow', ({ persisted }) => persisted && tell('restored'));
  addEventListener('pagehide', ({ persisted }) =>
    navigator.sendBeacon('${collector}/j/lab', JSON.stringify({ what: 'bye', persisted })));
  return { tell };
})();`;
