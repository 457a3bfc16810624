import { KINDS } from '@safar/journey';
import { Say } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { BasicFields } from './basic-fields.tsx';
import { Field } from './field.tsx';
import { typedSettingsOf } from './typed-settings-of.ts';

/** Settings that most sites never change. */
const RARE: readonly string[] = ['aftercare', 'retention', 'shards'];

/** How the site is called, where its pages are, and how its days and values are read. */
export const SettingsPart = ({ l, page }: PartProps) => {
  const { m } = l;
  const { settings } = m.site;
  const { outcome, site } = page;
  const typed = outcome.settings ?? typedSettingsOf(site, l.f.plain);
  const common = { l, faults: outcome.faults };
  const host = (text: string) => <code dir="ltr">{text}</code>;
  const rareFault = outcome.faults?.some(({ field }) => RARE.includes(field));
  return (
    <Section id="settings" title={m.site.parts.settings} about={settings.about}>
      <form method="post" action={actionOf(page, 'settings', 'settings')}>
        <div class="fields">
          <BasicFields
            {...common}
            typed={typed}
            domainsAbout={
              <Say
                text={settings.domainsAbout}
                with={{
                  host: host('shop.example'),
                  www: host('www.shop.example'),
                  wild: host('*.shop.example'),
                }}
              />
            }
          />
          <Field {...common} name="window" label={settings.window} about={settings.windowAbout}>
            {(control) => <input {...control} inputmode="numeric" dir="ltr" value={typed.window} />}
          </Field>
          <Field {...common} name="goalKind" label={settings.goal} about={settings.goalAbout}>
            {(control) => (
              <select {...control}>
                {KINDS.map((kind) => (
                  <option value={kind} selected={kind === typed.goalKind}>
                    {l.kind(kind)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            {...common}
            name="goalEvent"
            label={settings.goalEvent}
            about={settings.goalEventAbout}
          >
            {(control) => <input {...control} dir="auto" value={typed.goalEvent} />}
          </Field>
        </div>
        <details id="settings-more" open={!!rareFault}>
          <summary>{settings.more}</summary>
          <div class="fields">
            <Field {...common} name="aftercare" label={settings.aftercare}>
              {(control) => (
                <input {...control} inputmode="numeric" dir="ltr" value={typed.aftercare} />
              )}
            </Field>
            <Field
              {...common}
              name="retention"
              label={settings.retention}
              about={settings.retentionAbout}
            >
              {(control) => (
                <input {...control} inputmode="numeric" dir="ltr" value={typed.retention} />
              )}
            </Field>
            <Field
              {...common}
              name="shards"
              label={settings.shards}
              about={settings.shardsAbout}
              least={site.shards}
            >
              {(control) => (
                <input {...control} inputmode="numeric" dir="ltr" value={typed.shards} />
              )}
            </Field>
            <div class="field">
              <label class="check">
                <input
                  type="checkbox"
                  name="dnt"
                  checked={typed.dnt}
                  aria-describedby="dnt-about"
                />{' '}
                {settings.dnt}
              </label>
              <small id="dnt-about">{settings.dntAbout}</small>
            </div>
          </div>
        </details>
        <p class="do">
          <button type="submit">{m.site.save}</button>
        </p>
      </form>
    </Section>
  );
};
