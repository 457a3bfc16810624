import type { Locale } from '../locale.ts';
import { Say, sayText } from '../say.tsx';
import { FunnelBar } from '../summary/funnel-bar.tsx';
import { stageName } from '../summary/stage-name.ts';
import type { MapPageProps } from './map-props.ts';

/** How a stage does: the same numbers as the funnel has for these days. */
export const StageNumbers = (props: {
  l: Locale;
  page: MapPageProps;
  at: number;
  isWorst: boolean;
}) => {
  const { l, page, at, isWorst } = props;
  const { m, f } = l;
  const { summary, before, site, lang } = page;
  const stage = summary.stages[at]!;
  const earlier = before.stages[at]!;
  const query = new URLSearchParams({
    from: summary.from,
    to: summary.to,
    model: summary.model,
    ...(lang !== site.locale && { lang }),
    stage: stage.id,
  });
  return (
    <>
      <p class="reached">
        <a
          href={`/s/${site.id}?${query}#funnel`}
          aria-label={`${sayText(m.map.toFunnel, { stage: stageName(l, stage) })}: ${sayText(m.map.reached[f.form(stage.reached)], { reached: f.number(stage.reached) })}`}
        >
          <Say
            text={m.map.reached[f.form(stage.reached)]}
            with={{ reached: <strong>{f.number(stage.reached)}</strong> }}
          />
        </a>
        {at > 0 && stage.ofFirst !== null && (
          <span>
            <Say text={m.map.share} with={{ share: f.percent(stage.ofFirst) }} />
          </span>
        )}
      </p>
      <FunnelBar
        dir={l.dir}
        stage={{ ...stage, interval: null }}
        journeys={summary.journeys}
        ghost={null}
      />
      {at > 0 && (
        <p class="fate">
          {stage.lost > 0 && (
            <span class="lost">
              <Say text={m.map.lost[f.form(stage.lost)]} with={{ lost: f.number(stage.lost) }} />
            </span>
          )}
          {stage.open > 0 && (
            <span>
              <Say text={m.map.open[f.form(stage.open)]} with={{ open: f.number(stage.open) }} />
            </span>
          )}
          {earlier.lost > 0 && (
            <span class={stage.lost ? undefined : 'lost'}>
              <Say
                text={m.map.lostBefore[f.form(earlier.lost)]}
                with={{
                  lost: f.number(earlier.lost),
                  from: f.dayShort(before.from),
                  to: f.dayShort(before.to),
                }}
              />
            </span>
          )}
          {isWorst && <span class="mark">{m.map.biggest}</span>}
        </p>
      )}
    </>
  );
};
