import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { FrontPageProps } from './props.ts';
import { SiteIdInput } from './site-id-input.tsx';

/** What stands at the worker's own address. */
export function frontPage(props: FrontPageProps): string {
  const l = localeOf(props.lang);
  const { m } = l;
  return plainPage({
    l,
    title: m.front.title,
    href: (lang) => `?lang=${lang}`,
    children: (
      <>
        <p class="lead">{m.front.about}</p>
        {props.missing.length > 0 && (
          <section class="warning" aria-labelledby="missing">
            <h2 id="missing">{m.front.missing}</h2>
            <p>
              {m.front.missingAbout}{' '}
              {props.missing.map((name, i) => (
                <>
                  {i ? m.comma : ''}
                  <code>{name}</code>
                </>
              ))}
            </p>
            <p>{m.front.missingHow}</p>
            <pre dir="ltr" tabindex={0}>
              <code>
                {props.missing.map((name) => `npx wrangler secret put ${name}`).join('\n')}
              </code>
            </pre>
          </section>
        )}
        <form class="inline" method="get" action={props.signIn}>
          <label>
            <span>{m.front.site}</span>
            <SiteIdInput />
          </label>
          <input type="hidden" name="lang" value={l.lang} />
          <button type="submit">{m.front.open}</button>
        </form>
        <section aria-labelledby="setup">
          <h2 id="setup">{m.front.setup}</h2>
          <p>{m.front.setupAbout}</p>
          <p>
            <a href={`/sites?lang=${l.lang}`}>{m.sites.link}</a>
          </p>
          <details id="command">
            <summary>{m.front.command}</summary>
            <pre dir="ltr" tabindex={0}>
              <code>{commandFor(props.origin)}</code>
            </pre>
          </details>
        </section>
      </>
    ),
  });
}

const commandFor = (origin: string): string =>
  `curl ${origin}/v1/sites \\
  -H "authorization: Bearer $ADMIN_KEY" \\
  -H "content-type: application/json" \\
  -d '{ "id": "shop", "name": "My shop", "domains": ["shop.example"],
        "timezone": "Asia/Tehran", "locale": "fa", "currency": "IRT" }'`;
