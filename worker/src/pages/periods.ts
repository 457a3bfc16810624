import { addDays, monthStart } from './days.ts';
import type { Messages } from './messages/en.ts';
import type { Lang } from './props.ts';

/** A period that takes one tap. */
export interface Period {
  id: keyof Messages['filters']['quick'];
  from: string;
  to: string;
}

/** The quick choices on a day, shortest first; months are those of the language's calendar. */
export function periodsOn(today: string, lang: Lang): Period[] {
  const thisMonth = monthStart(today, lang);
  const endOfLast = addDays(thisMonth, -1);
  return [
    { id: 'week', from: addDays(today, -6), to: today },
    { id: 'month', from: addDays(today, -29), to: today },
    { id: 'months', from: addDays(today, -59), to: today },
    { id: 'quarter', from: addDays(today, -89), to: today },
    { id: 'thisMonth', from: thisMonth, to: today },
    { id: 'lastMonth', from: monthStart(endOfLast, lang), to: endOfLast },
    { id: 'year', from: addDays(today, -364), to: today },
  ];
}
