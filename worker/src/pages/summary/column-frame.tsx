import type { Child } from 'hono/jsx';

/** A picture of columns, 1000 wide and 100 high whatever its size on the page, under its name and what a full one stands for. */
export const ColumnFrame = (props: {
  name: string;
  /** What a full column stands for. */
  most: string;
  /** What those hear who do not see it. */
  label: string;
  class?: string;
  /** What stands under the columns. */
  axis?: Child;
  children: Child;
}) => (
  <figure class={props.class ? `columns ${props.class}` : 'columns'}>
    <figcaption>
      <span>{props.name}</span>
      <span class="most" aria-hidden="true">
        {props.most}
      </span>
    </figcaption>
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label={props.label}>
      {props.children}
    </svg>
    {props.axis}
  </figure>
);
