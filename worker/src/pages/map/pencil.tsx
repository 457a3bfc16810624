/** The sign that something can be written. */
export const Pencil = () => (
  <svg class="pencil" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 13.5l.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6zM9.3 4.2l2.5 2.5" />
  </svg>
);
