import type { Locale } from '../locale.ts';
import type { SitesPageProps } from '../sites-page.tsx';
import { Section } from '../summary/section.tsx';
import { BasicFields } from './basic-fields.tsx';
import { Field } from './field.tsx';

/** Makes a site: what it must have, the rest can be set on its own page. */
export const NewSiteForm = ({ l, page }: { l: Locale; page: SitesPageProps }) => {
  const { m } = l;
  const { faults } = page.outcome;
  const typed = page.outcome.typed ?? {
    id: '',
    name: '',
    locale: page.lang,
    domains: '',
    timezone: page.timezone,
    currency: page.lang === 'fa' ? 'IRT' : 'USD',
  };
  return (
    <Section id="new" title={m.sites.new} about={m.sites.newAbout}>
      <form method="post" action={`/sites?lang=${l.lang}#main`}>
        <div class="fields">
          <Field l={l} faults={faults} name="id" label={m.sites.id} about={m.sites.idAbout}>
            {(control) => (
              <input
                {...control}
                dir="ltr"
                autocapitalize="none"
                autocomplete="off"
                spellcheck={false}
                value={typed.id}
              />
            )}
          </Field>
          <BasicFields l={l} faults={faults} typed={typed} domainsAbout={m.sites.domainsAbout} />
        </div>
        <p class="do">
          <button type="submit">{m.sites.make}</button>
        </p>
      </form>
    </Section>
  );
};
