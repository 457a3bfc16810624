import type { Locale } from '../locale.ts';
import { writeDay } from '../read-day.ts';
import { sayText } from '../say.tsx';

/** A browser's own date field knows no other calendar than its own: in Persian the day is written out. */
export const DateField = (props: {
  l: Locale;
  name: string;
  label: string;
  value: string;
  today: string;
}) => {
  const { l, name, label, value, today } = props;
  return (
    <label>
      <span>{label}</span>
      {l.lang === 'fa' ? (
        <input
          name={name}
          value={writeDay(value)}
          title={sayText(l.m.filters.dayHint, { day: l.f.day(value) })}
          dir="ltr"
          class="day"
          autocomplete="off"
          required
        />
      ) : (
        <input type="date" name={name} value={value} max={today} required />
      )}
    </label>
  );
};
