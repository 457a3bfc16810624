import { guard } from '@safar/journey';

/** Before the code in a fragment. */
const NAME = 'safar=';

/** Takes a code out of the address bar, where there is one. */
export function takeCode(): string {
  const [, code = ''] = RegExp(`^#${NAME}(.+)`).exec(location.hash) ?? [];
  if (code) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/**
 * Lets links to the site's other domains take the journey along, in the fragment, which no server
 * gets to see. The link has the code while it is being followed and is itself again a moment later;
 * it is never held up, and one with a fragment of its own stays as it is.
 *
 * @param domains  hosts, with the port where there is one; what is below them too
 */
export function handOver(domains: readonly string[], makeCode: () => string | undefined): void {
  const onUse = guard(({ type, target, button }: MouseEvent): void => {
    const link = target instanceof Element && target.closest('a[href]');
    if (
      !(link instanceof HTMLAnchorElement) ||
      (type === 'auxclick' && button !== 1) ||
      link.hash ||
      link.host === location.host ||
      !domains.some((domain) => `.${link.host}`.endsWith(`.${domain}`))
    )
      return;
    const code = makeCode();
    if (!code) return;
    const was = link.getAttribute('href')!;
    link.hash = NAME + code;
    const given = link.href;
    // The click is over, and the browser knows where it goes.
    setTimeout(() => {
      if (link.href === given) link.setAttribute('href', was);
    });
  });
  for (const type of ['click', 'auxclick'] as const)
    addEventListener(type, onUse, { capture: true, passive: true });
}
