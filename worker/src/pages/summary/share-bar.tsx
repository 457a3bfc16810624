import { inlineX, round } from './inline-x.ts';

/** A share as a thin bar, beside the number that says it. */
export const ShareBar = ({ dir, share }: { dir: 'ltr' | 'rtl'; share: number }) => {
  const width = share > 0 ? Math.max(1, round(Math.min(1, share) * 100)) : 0;
  return (
    <svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" />
      <rect class="fill" x={inlineX(dir, 0, width, 100)} width={width} height="6" />
    </svg>
  );
};
