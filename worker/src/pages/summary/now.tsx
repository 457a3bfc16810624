import type { Live } from '../../read-live.ts';
import { addressOf } from '../address.ts';
import { localeOf, type Locale } from '../locale.ts';
import type { Lang, SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';
import { stageName } from './stage-name.ts';

const MINUTE = 60_000;

/** What happens now; the page's script keeps it so. Without one there is a link to look again. */
export const Now = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m } = l;
  if (!page.now) return <></>;
  const query = new URLSearchParams({ model: page.query.model, lang: l.lang });
  return (
    <section id="now" class="part now" aria-labelledby="now-title">
      <header>
        <h2 id="now-title">{m.now.title}</h2>
      </header>
      <div data-stream={`${page.path}/live?${query}`}>
        <NowInside l={l} live={page.now} />
      </div>
      <noscript>
        <p>
          <a href={`${addressOf(page)}#now`}>{m.now.again}</a>
        </p>
      </noscript>
    </section>
  );
};

/** The part of it that changes, as text: what the stream sends. On one line, as its events are. */
export const nowFragment = ({ lang, live }: { lang: Lang; live: Live }): string =>
  String(<NowInside l={localeOf(lang)} live={live} />).replace(/\n/g, ' ');

const NowInside = ({ l, live }: { l: Locale; live: Live }) => {
  const { m, f } = l;
  const { stages, steps, at, since } = live;
  const minutes = Math.round((at - since) / MINUTE);
  const nameOf = (id: string): string => {
    const stage = stages.find((each) => each.id === id);
    return stage ? stageName(l, stage) : id;
  };
  return (
    <>
      <p class="about">
        {minutes > 1 ? (
          <Say text={m.now.about} with={{ minutes: f.number(minutes) }} />
        ) : (
          m.now.aboutMinute
        )}
      </p>
      <dl class="came">
        {stages.map((stage) => (
          <div class={stage.came ? undefined : 'none'}>
            <dt>
              <bdi>{stageName(l, stage)}</bdi>
            </dt>
            <dd>{f.number(stage.came)}</dd>
          </div>
        ))}
      </dl>
      {steps.length > 0 ? (
        <ol class="steps">
          {steps.map((step) => (
            <li>
              <bdi>{l.kind(step.kind)}</bdi>
              {step.stage && <bdi class="quiet">{nameOf(step.stage)}</bdi>}
              <span class="quiet">
                {at - step.at < MINUTE ? (
                  m.now.justNow
                ) : (
                  <Say
                    text={m.now.ago}
                    with={{ span: f.span(Math.floor((at - step.at) / MINUTE)) }}
                  />
                )}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p class="nothing">{m.now.nothing}</p>
      )}
    </>
  );
};
