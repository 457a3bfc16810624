import type { Locale } from '../locale.ts';

/** Parts of the page, in its order; each name is the id of its part. */
const PARTS = [
  'findings',
  'funnel',
  'now',
  'flow',
  'trend',
  'pages',
  'touchpoints',
  'lists',
  'time',
  'money',
  'speed',
  'quality',
] as const;

/** Leads to each part of the page, and stays in sight. */
export const Toc = ({ l, without }: { l: Locale; without: readonly string[] }) => (
  <nav class="toc" aria-label={l.m.toc.label}>
    <ul>
      {PARTS.filter((id) => !without.includes(id)).map((id) => (
        <li>
          <a href={`#${id}`}>{l.m.toc.parts[id]}</a>
        </li>
      ))}
    </ul>
  </nav>
);
