import type { Locale } from '../locale.ts';
import { CopyBox } from './copy-box.tsx';

/** A secret that was just made, which is the only time that it is shown; or, `often`, what goes with it and is shown again. */
export const ToldOnce = (props: {
  l: Locale;
  id: string;
  title: string;
  text: string;
  often?: boolean;
}) => (
  <div class="once" role="status">
    <h3>{props.title}</h3>
    {!props.often && <p>{props.l.m.site.once}</p>}
    <CopyBox l={props.l} id={props.id} label={props.title} text={props.text} />
  </div>
);
