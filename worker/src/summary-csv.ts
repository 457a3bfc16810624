import type { Summary } from '@safar/funnel';

/**
 * The summary as one tidy table, for spreadsheets: `section,name,measure,value`, one number a row; before
 * them, what they are of. A share of nothing is an empty value. The sections are those of the JSON:
 *
 *     summary,my-shop,from,2026-10-01
 *     stage,awareness,reached,1200
 *     move,awareness>consideration,count,700
 *     trend,2026-11-01,journeys,40
 *
 * Text that a spreadsheet would take for a formula has a `'` before it.
 */
export function summaryCsv(summary: Summary): string {
  const rows: Row[] = [];
  const add = (section: string, name: string, measures: object): void => {
    for (const [measure, value] of Object.entries(measures)) {
      if (measure === 'interval') {
        const [low, high] = (value ?? ['', '']) as [number, number] | [string, string];
        rows.push([section, name, 'interval.low', low], [section, name, 'interval.high', high]);
      } else if (typeof value === 'number' || value === null || typeof value === 'boolean')
        rows.push([section, name, measure, value === null ? '' : Number(value)]);
    }
  };

  for (const about of ['model', 'timezone', 'from', 'to'] as const)
    rows.push(['summary', summary.site, about, summary[about]]);
  add('summary', summary.site, { journeys: summary.journeys, open: summary.open });
  for (const stage of summary.stages) add('stage', stage.id, stage);
  for (const stage of summary.stages)
    for (const { kind, count } of stage.lostAt) add('lost-at', `${stage.id}>${kind}`, { count });
  add('goal', summary.goal.name, summary.goal);
  for (const { currency, sum } of summary.goal.value) add('value', currency, { sum });
  for (const { from, to, count } of summary.moves) add('move', `${from}>${to}`, { count });
  for (const { stage, count } of summary.entries) add('entry-stage', stage, { count });
  add('rates', '', summary.rates);
  for (const each of summary.kinds) add('kind', each.kind, each);
  for (const { kind, count } of summary.resting) add('resting', kind, { count });
  for (const each of summary.touchpoints) add('touchpoint', each.touchpoint, each);
  for (const each of summary.devices) add('device', each.name, each);
  for (const each of summary.who) add('who', each.name, each);
  for (const [list, shares] of Object.entries(summary.lists))
    for (const each of shares) add(list, each.name, each);
  for (const { kind, path, views } of summary.paths) add('path', `${kind} ${path}`, { views });
  for (const each of summary.vitals) add('vitals', each.stage, each);
  for (const each of summary.trend) add('trend', each.day, each);
  add('quality', '', summary.quality);
  for (const [reason, count] of Object.entries(summary.quality.refused))
    add('refused', reason, { count });

  const lines = [['section', 'name', 'measure', 'value'], ...rows];
  return `${lines.map((row) => row.map(fieldOf).join(',')).join('\r\n')}\r\n`;
}

type Row = [section: string, name: string, measure: string, value: number | string];

/** One field as RFC 4180 has it. A number is a number; what begins like a formula is made text. */
function fieldOf(value: number | string): string {
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
