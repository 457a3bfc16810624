import type { Child } from 'hono/jsx';

/**
 * A text of the message files with its values in place. Values may be elements, so that a
 * translation decides where in the sentence a number or a name stands.
 *
 * @example <Say text={m.headline.journeys.other} with={{ journeys: <b>1,200</b> }} />
 */
export const Say = (props: { text: string; with: Record<string, Child> }) => (
  <>
    {props.text
      .split(/\{(\w+)\}/)
      .map((part, i) => (i % 2 ? <bdi>{props.with[part]}</bdi> : part))}
  </>
);

/** The same as plain text, for attributes. */
export const sayText = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
