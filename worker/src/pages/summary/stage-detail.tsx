import { wilson, type StageShare, type StageSummary } from '@safar/funnel';
import { addressOf } from '../address.ts';
import { nameIn, type Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';
import { Rate } from './rate.tsx';
import { stageName } from './stage-name.ts';
import { VitalValue } from './speed.tsx';
import { Table } from './table.tsx';

/** One stage looked at closely: who reached it, from where, where others were last seen, and how fast it is. */
export const StageDetail = (props: { l: Locale; page: SummaryPageProps; stage: StageSummary }) => {
  const { l, page, stage } = props;
  const { m } = l;
  const { stages, vitals } = page.summary;
  const next = stages[stages.indexOf(stage) + 1];
  const speed = vitals.find((row) => row.stage === stage.id && row.samples);
  const name = stageName(l, stage);
  return (
    <section class="closer" id="stage" aria-labelledby="stage-title">
      <header>
        <h4 id="stage-title">
          <Say text={m.stage.title} with={{ stage: name }} />
        </h4>
        <a href={`${addressOf(page, { stage: '' })}#funnel`}>{m.stage.close}</a>
      </header>
      <div class="lists">
        <WhoReached l={l} stage={stage} first={stages[0] === stage} />
        <FromWhere l={l} page={page} stage={stage} />
        {stages[0] !== stage && (
          <LastSeen l={l} id="all-before" title={m.stage.lostBefore} rows={stage.lostAt} />
        )}
        {next && <LastSeen l={l} id="all-after" title={m.stage.lostAfter} rows={next.lostAt} />}
        {speed && (
          <div>
            <h5>{m.stage.speed}</h5>
            <dl class="pairs">
              {(['lcp', 'inp', 'cls'] as const).map((vital) => (
                <div>
                  <dt>{m.speed[vital]}</dt>
                  <dd>
                    <VitalValue l={l} vital={vital} value={speed[vital]} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </section>
  );
};

const WhoReached = (props: { l: Locale; stage: StageSummary; first: boolean }) => {
  const { l, stage, first } = props;
  const { m, f } = l;
  const parts: [StageShare[], Record<string, string>][] = [
    [stage.by.touchpoint, m.touchpoints],
    [stage.by.device, m.devices],
    [stage.by.who, m.who],
  ];
  return (
    <div class="wide">
      <h5>{m.stage.who}</h5>
      <p class="about">{first ? m.stage.whoFirst : m.stage.whoAbout}</p>
      <Table
        caption={m.stage.who}
        quiet
        stacked
        columns={[
          { name: m.stage.name },
          { name: m.stage.reached, number: true },
          ...(first
            ? []
            : [
                m.stage.rate,
                m.stage.lost,
                m.stage.stillOpen,
                ...(stage.openAfterGoal ? [m.funnel.afterGoal] : []),
              ].map((name) => ({ name, number: true }))),
        ]}
        rows={parts.flatMap(([shares, names]) =>
          shares.map(({ name, reached, lost, open, openAfterGoal, settled }) => {
            const came = settled.journeys - settled.lost;
            return [
              <bdi>{nameIn(names, name)}</bdi>,
              f.number(reached),
              ...(first
                ? []
                : [
                    settled.journeys ? (
                      <Rate
                        l={l}
                        rate={came / settled.journeys}
                        interval={wilson(came, settled.journeys)}
                      />
                    ) : (
                      '–'
                    ),
                    f.number(lost),
                    f.number(open - openAfterGoal),
                    ...(stage.openAfterGoal ? [f.number(openAfterGoal)] : []),
                  ]),
            ];
          }),
        )}
      />
    </div>
  );
};

const FromWhere = (props: { l: Locale; page: SummaryPageProps; stage: StageSummary }) => {
  const { l, page, stage } = props;
  const { m, f } = l;
  const { entries, moves, stages } = page.summary;
  const began = entries.find((entry) => entry.stage === stage.id)?.count ?? 0;
  const rows = [
    ...(began ? [{ name: m.stage.began, count: began }] : []),
    ...moves
      .filter(({ to }) => to === stage.id)
      .map(({ from, count }) => ({
        name: stageName(l, stages.find(({ id }) => id === from) ?? { id: from, name: noName }),
        count,
      })),
  ].sort((a, b) => b.count - a.count);
  return (
    <div>
      <h5>{m.stage.from}</h5>
      <p class="about">{rows.length ? m.stage.fromAbout : m.stage.nobody}</p>
      {rows.length > 0 && (
        <Table
          caption={m.stage.from}
          quiet
          columns={[{ name: m.flow.fromStage }, { name: m.stage.came, number: true }]}
          rows={rows.map(({ name, count }) => [<bdi>{name}</bdi>, f.number(count)])}
        />
      )}
    </div>
  );
};

const LastSeen = (props: {
  l: Locale;
  /** Of what shows all rows. */
  id: string;
  title: string;
  rows: StageSummary['lostAt'];
}) => {
  const { l, id, title, rows } = props;
  const { m, f } = l;
  return (
    <div>
      <h5>{title}</h5>
      {rows.length ? (
        <Table
          caption={title}
          fold={{ l, id }}
          quiet
          columns={[{ name: m.flow.pageKind }, { name: m.flow.journeys, number: true }]}
          rows={rows.map(({ kind, count }) => [l.kind(kind), f.number(count)])}
        />
      ) : (
        <p class="about">{m.stage.nobody}</p>
      )}
    </div>
  );
};

const noName = { en: '', fa: '' };
