import { parseChanges, parseNewSite } from '../parse-site.ts';
import type { NewSite } from '../parse-site.ts';
import type { Fault, TypedSite } from '../pages/index.ts';
import type { Form } from '../form-of.ts';
import { hostsIn } from '../settings/hosts-in.ts';
import { isSiteId } from '../sites.ts';

/** What a form says of a new site; without settings where there are faults. */
export interface ReadNewSite {
  settings?: NewSite;
  faults: Fault[];
  typed: TypedSite;
}

/** Reads the form that makes a site. */
export function readNewSiteForm(form: Form): ReadNewSite {
  const typed: TypedSite = {
    id: form.text('id'),
    name: form.text('name'),
    domains: form.text('domains'),
    timezone: form.text('timezone'),
    locale: form.text('locale'),
    currency: form.text('currency'),
  };
  const values = {
    name: typed.name,
    domains: hostsIn(typed.domains),
    timezone: typed.timezone.trim(),
    locale: typed.locale,
    currency: typed.currency,
  };
  const id = typed.id.trim();
  const faults: Fault[] = isSiteId(id) ? [] : [{ field: 'id', value: typed.id, takes: 'id' }];
  for (const [field, value] of Object.entries(values) as [keyof typeof values, unknown][])
    if ('fault' in parseChanges({ [field]: value }, { shards: 1 }))
      faults.push({ field, value: typed[field], takes: field });
  const parsed = parseNewSite({ id, ...values });
  return 'settings' in parsed ? { settings: parsed.settings, faults, typed } : { faults, typed };
}
