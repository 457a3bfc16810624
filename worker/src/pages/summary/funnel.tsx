import type { StageSummary, Summary } from '@safar/funnel';
import { addressOf } from '../address.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say, sayText } from '../say.tsx';
import { biggestLeak } from './biggest-leak.ts';
import { FunnelBar, FunnelDrop } from './funnel-bar.tsx';
import { isFew, isWide, LeakRange } from './leak-share.tsx';
import { Section } from './section.tsx';
import { StageDetail } from './stage-detail.tsx';
import { stageName } from './stage-name.ts';
import { TableOnDemand } from './table.tsx';

/** Of a stage that none has reached, the interval is told where it is wide enough to be drawn. */
const SEEN = 0.02;

/** The stages one under the other, and between two what was lost and what is still open. */
export const Funnel = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { summary, before } = page;
  const { stages } = summary;
  const leak = biggestLeak(stages);
  const worst = typeof leak === 'object' ? leak.stage : null;
  const returns = stages.some(({ openAfterGoal }) => openAfterGoal);
  const elsewhere = stages.reduce(
    (left, { open, openAfterGoal }) => left - (open - openAfterGoal),
    summary.open,
  );
  return (
    <Section id="funnel" title={m.funnel.title} about={m.funnel.about}>
      <ul class="legend" aria-hidden="true">
        <li class="visited">{m.funnel.visited}</li>
        <li class="skipped">{m.funnel.skipped}</li>
        <li class="lost">{m.funnel.lost}</li>
        <li class="open">{returns ? m.funnel.openOrBack : m.funnel.open}</li>
        {before && (
          <li class="ghost">
            {sayText(m.compare.ghost, { range: f.range(before.from, before.to) })}
          </li>
        )}
      </ul>
      <ol class="funnel">
        {stages.map((stage, i) => (
          <li>
            {i > 0 && (
              <Drop
                l={l}
                stage={stage}
                previous={stages[i - 1]!}
                summary={summary}
                worst={stage === worst}
              />
            )}
            <Stage l={l} page={page} stage={stage} at={i} />
            {page.query.stage === stage.id && <StageDetail l={l} page={page} stage={stage} />}
          </li>
        ))}
      </ol>
      {before && summary.open > 0 && <p class="about">{m.compare.settled}</p>}
      {elsewhere > 0 && (
        <p class="about">
          <Say text={m.funnel.elsewhere[f.form(elsewhere)]} with={{ count: f.number(elsewhere) }} />
        </p>
      )}
      <StageTable l={l} stages={stages} before={before} />
    </Section>
  );
};

const Stage = (props: {
  l: Locale;
  page: SummaryPageProps;
  stage: StageSummary;
  /** Its place, from 0. */
  at: number;
}) => {
  const { l, page, stage, at } = props;
  const first = at === 0;
  const { m, f } = l;
  const { journeys } = page.summary;
  const was = page.before?.stages.find(({ id }) => id === stage.id)?.ofFirst ?? null;
  const isOpen = page.query.stage === stage.id;
  return (
    <div class="stage">
      <div class="shape">
        <h3>
          <a
            href={`${addressOf(page, { stage: isOpen ? '' : stage.id })}#${isOpen ? 'funnel' : 'stage'}`}
            aria-expanded={isOpen ? 'true' : 'false'}
          >
            <bdi>{stageName(l, stage)}</bdi>
          </a>
        </h3>
        <p class="reached">
          <strong>{f.number(stage.reached)}</strong>
          {!first && stage.ofFirst !== null && <span>{f.percent(stage.ofFirst)}</span>}
        </p>
        <FunnelBar dir={l.dir} stage={stage} journeys={journeys} ghost={first ? null : was} />
      </div>
      <ul class="facts">
        {at > 1 && stage.ofPrevious !== null && (
          <li>
            {m.funnel.ofPrevious}: {f.percent(stage.ofPrevious)}
          </li>
        )}
        {!first && was !== null && (
          <li>
            <Say text={m.compare.before} with={{ share: f.percent(was) }} />
          </li>
        )}
        {!first && isUnsure(stage) && (
          <li>
            {m.funnel.ofFirst}:{' '}
            <Say
              text={m.funnel.interval}
              with={{ low: f.percent(stage.interval![0]), high: f.percent(stage.interval![1]) }}
            />
          </li>
        )}
        {stage.skipped > 0 && (
          <li>
            <Say text={m.funnel.visitedLine} with={{ visited: f.number(stage.visited) }} />
            {' · '}
            <Say text={m.funnel.skippedLine} with={{ skipped: f.number(stage.skipped) }} />
          </li>
        )}
        {!first && stage.medianMinutes !== null && (
          <li>
            <When l={l} minutes={stage.medianMinutes} />
          </li>
        )}
      </ul>
    </div>
  );
};

const Drop = (props: {
  l: Locale;
  stage: StageSummary;
  previous: StageSummary;
  summary: Summary;
  worst: boolean;
}) => {
  const { l, stage, previous, summary, worst } = props;
  const { m, f } = l;
  if (!stage.lost && !stage.open) return <div class="drop none"></div>;
  const top = stage.lostAt.slice(0, 3);
  const open = stage.open - stage.openAfterGoal;
  const back = summary.goal.name === 'order' ? m.funnel.afterGoalLine : m.funnel.afterOtherGoalLine;
  return (
    <div class={worst ? 'drop worst' : 'drop'}>
      <div class="shape">
        <FunnelDrop dir={l.dir} stage={stage} previous={previous} journeys={summary.journeys} />
      </div>
      <ul class="facts">
        {worst && <li class="mark">{m.funnel.biggest}</li>}
        <li>
          {stage.lost > 0 && (
            <span class="lost">
              <Say
                text={m.funnel.lostLine[f.form(stage.lost)]}
                with={{ lost: f.number(stage.lost) }}
              />
            </span>
          )}
          {stage.lost > 0 && open > 0 && ' · '}
          {open > 0 && (
            <Say text={m.funnel.openLine[f.form(open)]} with={{ open: f.number(open) }} />
          )}
          {stage.leak !== null && stage.lost > 0 && ' · '}
          {stage.leak !== null && stage.lost > 0 && <Leak l={l} stage={stage} />}
        </li>
        {stage.openAfterGoal > 0 && (
          <li>
            <Say
              text={back[f.form(stage.openAfterGoal)]}
              with={{ count: f.number(stage.openAfterGoal) }}
            />
          </li>
        )}
        {stage.lost > 0 && top.length > 0 && (
          <li>
            <Say
              text={m.funnel.lostAt}
              with={{
                kinds: top.map(({ kind, count }, i) => [
                  i ? m.comma : '',
                  <Say
                    text={m.funnel.kindCount}
                    with={{ kind: l.kind(kind), count: f.number(count) }}
                  />,
                ]),
              }}
            />
          </li>
        )}
      </ul>
    </div>
  );
};

/** The share that never came, as sure as it is. */
const Leak = ({ l, stage }: { l: Locale; stage: StageSummary }) =>
  isFew(stage) ? (
    <>{l.m.funnel.few}</>
  ) : (
    <>
      <Say text={l.m.funnel.leakLine} with={{ leak: l.f.percent(stage.leak!) }} />
      <LeakRange l={l} stage={stage} />
    </>
  );

const When = ({ l, minutes }: { l: Locale; minutes: number }) => (
  <>
    {l.m.funnel.median}:{' '}
    {minutes < 1 ? (
      l.m.funnel.atStart
    ) : (
      <Say text={l.m.funnel.fromStart} with={{ span: l.f.span(minutes) }} />
    )}
  </>
);

const StageTable = (props: {
  l: Locale;
  stages: readonly StageSummary[];
  before: Summary | undefined;
}) => {
  const { l, stages, before } = props;
  const { m, f } = l;
  const share = (n: number | null): string => (n === null ? '–' : f.percent(n));
  const returns = stages.some(({ openAfterGoal }) => openAfterGoal);
  return (
    <TableOnDemand
      id="funnel-table"
      label={m.funnel.asTable}
      caption={m.funnel.caption}
      quiet
      columns={[
        { name: m.funnel.stage },
        ...[
          m.funnel.reached,
          m.funnel.visited,
          m.funnel.skipped,
          m.funnel.inOrder,
          m.funnel.ofFirst,
          ...(before ? [m.compare.column] : []),
          m.funnel.ofPrevious,
          m.funnel.lost,
          m.funnel.open,
          ...(returns ? [m.funnel.afterGoal] : []),
          m.funnel.leak,
        ].map((name) => ({ name, number: true })),
      ]}
      rows={stages.map((stage, i) => [
        <bdi>{stageName(l, stage)}</bdi>,
        f.number(stage.reached),
        f.number(stage.visited),
        f.number(stage.skipped),
        f.number(stage.inOrder),
        share(stage.ofFirst),
        ...(before
          ? [share(before.stages.find(({ id }) => id === stage.id)?.ofFirst ?? null)]
          : []),
        share(stage.ofPrevious),
        i ? f.number(stage.lost) : '–',
        i ? f.number(stage.open - stage.openAfterGoal) : '–',
        ...(returns ? [i ? f.number(stage.openAfterGoal) : '–'] : []),
        isFew(stage) ? (
          '–'
        ) : (
          <>
            {share(stage.leak)}
            <LeakRange l={l} stage={stage} />
          </>
        ),
      ])}
    />
  );
};

const isUnsure = ({ ofFirst, interval }: StageSummary): boolean =>
  !!interval &&
  ofFirst !== null &&
  (ofFirst ? isWide(ofFirst, interval) : interval[1] - interval[0] > SEEN);
