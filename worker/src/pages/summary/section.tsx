import type { Child } from 'hono/jsx';

/** One part of the page, under its heading. */
export const Section = (props: { id: string; title: string; about?: string; children: Child }) => (
  <section id={props.id} class="part" aria-labelledby={`${props.id}-title`}>
    <header>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.about && <p>{props.about}</p>}
    </header>
    {props.children}
  </section>
);
