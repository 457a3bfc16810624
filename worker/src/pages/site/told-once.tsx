import type { Locale } from '../locale.ts';
import { CopyBox } from './copy-box.tsx';

/** A secret that was just made: the only time that it is shown. */
export const ToldOnce = (props: { l: Locale; id: string; title: string; text: string }) => (
  <div class="once" role="status">
    <h3>{props.title}</h3>
    <p>{props.l.m.site.once}</p>
    <CopyBox l={props.l} id={props.id} label={props.title} text={props.text} />
  </div>
);
