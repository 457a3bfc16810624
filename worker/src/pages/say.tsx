import type { Child } from 'hono/jsx';

/**
 * A text of the message files with its values in place. Values may be elements, so that a
 * translation decides where in the sentence a number or a name stands. A value that is text is kept
 * apart from the sentence's direction; an element sees to that itself, since `bdi` around `bdi` would
 * forget which way the sentence runs.
 *
 * @example <Say text={m.headline.journeys.other} with={{ journeys: <b>1,200</b> }} />
 */
export const Say = (props: { text: string; with: Record<string, Child> }) => (
  <>
    {props.text.split(/\{(\w+)\}/).map((part, i) => {
      const value = props.with[part];
      return i % 2 ? typeof value === 'string' ? <bdi>{value}</bdi> : value : part;
    })}
  </>
);

/** The same as plain text, for attributes. */
export const sayText = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
