import type { Locale } from './locale.ts';

/** The name, with its mark: a way that bends, and goes on. */
export const Brand = ({ l }: { l: Locale }) => (
  <p class="brand">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 19c9 0 3-14 16-14" />
      <circle cx="4" cy="19" r="2.5" />
      <circle cx="20" cy="5" r="2.5" />
    </svg>
    <span>{l.m.product}</span>
  </p>
);
