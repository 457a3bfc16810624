import type { Locale } from '../locale.ts';
import { readDay, writeDay } from '../read-day.ts';
import { sayText } from '../say.tsx';

/** A browser's own date field knows no other calendar than its own: in Persian the day is written out. */
export const DateField = (props: {
  l: Locale;
  name: string;
  label: string;
  /** A day, `YYYY-MM-DD`, or what was typed and is none. */
  value: string;
  today: string;
}) => {
  const { l, name, label, value, today } = props;
  const day = readDay(value);
  const invalid = day ? undefined : 'true';
  return (
    <label>
      <span>{label}</span>
      {l.lang === 'fa' ? (
        <input
          name={name}
          value={day ? writeDay(day) : value}
          title={sayText(l.m.filters.dayHint, { day: l.f.day(day ?? today) })}
          dir="ltr"
          class="day"
          autocomplete="off"
          aria-invalid={invalid}
          required
        />
      ) : (
        <input type="date" name={name} value={value} max={today} aria-invalid={invalid} required />
      )}
    </label>
  );
};
