import type { Summary } from '@safar/funnel';
import { Brand } from './brand.tsx';
import { Document, render } from './document.tsx';
import { localeOf } from './locale.ts';
import type { Lang } from './props.ts';
import { FunnelBar } from './summary/funnel-bar.tsx';
import { stageName } from './summary/stage-name.ts';

/** The funnel alone, to stand in a frame on another page: nothing in it leads anywhere. */
export function embedPage(props: { lang: Lang; name: string; summary: Summary }): string {
  const l = localeOf(props.lang);
  const { m, f } = l;
  const { from, to, journeys, stages } = props.summary;
  return render(
    <Document l={l} title={`${props.name} · ${m.product}`} part="site" still>
      <main id="main" class="frame">
        <header>
          <h1>
            <bdi>{props.name}</bdi>
          </h1>
          <p class="when">{f.range(from, to)}</p>
          <Brand l={l} />
        </header>
        {journeys ? (
          <ol>
            {stages.map((stage, i) => (
              <li class="shape">
                <h2>
                  <bdi>{stageName(l, stage)}</bdi>
                </h2>
                <p class="reached">
                  <strong>{f.number(stage.reached)}</strong>
                  {i > 0 && stage.ofFirst !== null && <span>{f.percent(stage.ofFirst)}</span>}
                </p>
                <FunnelBar dir={l.dir} stage={stage} journeys={journeys} ghost={null} />
              </li>
            ))}
          </ol>
        ) : (
          <p class="nothing">{m.empty.title}</p>
        )}
      </main>
    </Document>,
  );
}
