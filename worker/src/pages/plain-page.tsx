import type { Child } from 'hono/jsx';
import { Brand } from './brand.tsx';
import { Document, render } from './document.tsx';
import { Languages } from './languages.tsx';
import type { Locale } from './locale.ts';
import type { Lang } from './props.ts';

/** A page with one thing to read or to do. */
export const plainPage = (props: {
  l: Locale;
  title: string;
  /** Where the same page is in another language; left out where it has no address to come back to. */
  href?: (lang: Lang) => string;
  children: Child;
}): string =>
  render(
    <Document l={props.l} title={`${props.title} · ${props.l.m.product}`}>
      <div class="single">
        <header class="masthead">
          <Brand l={props.l} />
          {props.href && (
            <nav class="tools">
              <Languages l={props.l} href={props.href} />
            </nav>
          )}
        </header>
        <main id="main">
          <h1>{props.title}</h1>
          {props.children}
        </main>
      </div>
    </Document>,
  );
