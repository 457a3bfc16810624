import type { Child } from 'hono/jsx';
import type { Locale } from '../locale.ts';
import { FaultNote } from './fault-note.tsx';
import type { Fault } from './site-page-props.ts';

/** What a control has to carry, so that its notes are read out with it. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-invalid'?: 'true';
  'aria-describedby'?: string;
}

interface FieldProps {
  l: Locale;
  name: string;
  label: Child;
  about?: Child;
  faults: readonly Fault[] | undefined;
  /** The least that the field takes, and the site's id, where the text of a fault names them. */
  least?: number;
  id?: string;
  children: (control: ControlProps) => Child;
}

/** A label, a control, what is to be known of it, and what is wrong with what was typed. */
export const Field = ({ l, name, label, about, faults, least, id, children }: FieldProps) => {
  const fault = faults?.find((each) => each.field === name);
  const notes = [about && `${name}-about`, fault && `${name}-error`].filter(Boolean);
  return (
    <div class="field">
      <label for={name}>
        <span>{label}</span>
      </label>
      {children({
        id: name,
        name,
        ...(fault && { 'aria-invalid': 'true' }),
        ...(notes.length && { 'aria-describedby': notes.join(' ') }),
      })}
      <FaultNote
        l={l}
        fault={fault}
        {...(least !== undefined && { least })}
        {...(id !== undefined && { id })}
      />
      {about && <small id={`${name}-about`}>{about}</small>}
    </div>
  );
};
