import type { Child } from 'hono/jsx';
import type { Locale } from '../locale.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { LANGS } from '../props.ts';
import { CurrencyOptions } from './currency-options.tsx';
import { Field } from './field.tsx';
import type { Fault } from './site-page-props.ts';

/** What every site must have, as it stands in its fields. */
export interface TypedBasics {
  name: string;
  locale: string;
  /** One to a line. */
  domains: string;
  timezone: string;
  currency: string;
}

/** The fields of what every site must have, for a new one and for one that there is. */
export const BasicFields = (props: {
  l: Locale;
  faults: readonly Fault[] | undefined;
  typed: TypedBasics;
  domainsAbout: Child;
}) => {
  const { l, faults, typed, domainsAbout } = props;
  const { settings } = l.m.site;
  const common = { l, faults };
  return (
    <>
      <Field {...common} name="name" label={settings.name}>
        {(control) => <input {...control} dir="auto" value={typed.name} />}
      </Field>
      <Field {...common} name="locale" label={settings.locale}>
        {(control) => (
          <select {...control}>
            {LANGS.map((lang) => (
              <option value={lang} lang={lang} selected={lang === typed.locale}>
                {messagesOf(lang).name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...common} name="domains" label={settings.domains} about={domainsAbout}>
        {(control) => (
          <textarea {...control} rows={3} dir="ltr" spellcheck={false} autocapitalize="none">
            {typed.domains}
          </textarea>
        )}
      </Field>
      <Field {...common} name="timezone" label={settings.timezone} about={settings.timezoneAbout}>
        {(control) => (
          <>
            <input
              {...control}
              list="zones"
              dir="ltr"
              spellcheck={false}
              autocomplete="off"
              value={typed.timezone}
            />
            <datalist id="zones">
              {Intl.supportedValuesOf('timeZone').map((zone) => (
                <option value={zone}></option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field {...common} name="currency" label={settings.currency} about={settings.currencyAbout}>
        {(control) => (
          <select {...control}>
            <CurrencyOptions l={l} value={typed.currency} />
          </select>
        )}
      </Field>
    </>
  );
};
