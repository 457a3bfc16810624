import type { Locale } from '../locale.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { LANGS } from '../props.ts';
import type { SitesPageProps } from '../sites-page.tsx';
import { Section } from '../summary/section.tsx';
import { CurrencyOptions } from './currency-options.tsx';
import { Field } from './field.tsx';

/** Makes a site: what it must have, the rest can be set on its own page. */
export const NewSiteForm = ({ l, page }: { l: Locale; page: SitesPageProps }) => {
  const { m } = l;
  const { settings } = m.site;
  const { faults, typed } = page.outcome;
  const common = { l, faults };
  return (
    <Section id="new" title={m.sites.new} about={m.sites.newAbout}>
      <form method="post" action={`/sites?lang=${l.lang}#main`}>
        <div class="fields">
          <Field {...common} name="id" label={m.sites.id} about={m.sites.idAbout}>
            {(control) => (
              <input
                {...control}
                dir="ltr"
                autocapitalize="none"
                autocomplete="off"
                spellcheck={false}
                value={typed?.id ?? ''}
              />
            )}
          </Field>
          <Field {...common} name="name" label={settings.name}>
            {(control) => <input {...control} dir="auto" value={typed?.name ?? ''} />}
          </Field>
          <Field {...common} name="domains" label={settings.domains} about={m.sites.domainsAbout}>
            {(control) => (
              <textarea {...control} rows={2} dir="ltr" spellcheck={false} autocapitalize="none">
                {typed?.domains ?? ''}
              </textarea>
            )}
          </Field>
          <Field
            {...common}
            name="timezone"
            label={settings.timezone}
            about={settings.timezoneAbout}
          >
            {(control) => (
              <>
                <input
                  {...control}
                  list="zones"
                  dir="ltr"
                  spellcheck={false}
                  autocomplete="off"
                  value={typed?.timezone ?? page.timezone}
                />
                <datalist id="zones">
                  {Intl.supportedValuesOf('timeZone').map((zone) => (
                    <option value={zone}></option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field {...common} name="locale" label={settings.locale}>
            {(control) => (
              <select {...control}>
                {LANGS.map((lang) => (
                  <option value={lang} lang={lang} selected={lang === (typed?.locale ?? page.lang)}>
                    {messagesOf(lang).name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            {...common}
            name="currency"
            label={settings.currency}
            about={settings.currencyAbout}
          >
            {(control) => (
              <select {...control}>
                <CurrencyOptions
                  l={l}
                  value={typed?.currency ?? (page.lang === 'fa' ? 'IRT' : 'USD')}
                />
              </select>
            )}
          </Field>
        </div>
        <p class="do">
          <button type="submit">{m.sites.make}</button>
        </p>
      </form>
    </Section>
  );
};
