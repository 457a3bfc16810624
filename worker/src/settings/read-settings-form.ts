import { parseChanges, type Settings } from '../parse-site.ts';
import type { Fault, TypedSettings } from '../pages/site/site-page-props.ts';
import type { Site } from '../site.ts';
import type { Form } from '../form-of.ts';
import { hostsIn } from './hosts-in.ts';
import { readNumber } from './read-number.ts';

/** What a form says of a site's settings: all that can be taken, and each field that cannot. */
export interface ReadSettings {
  settings: Settings;
  faults: Fault[];
  typed: TypedSettings;
}

/** Reads the form of the settings, where each field stands for one of them. */
export function readSettingsForm(form: Form, site: Site): ReadSettings {
  const typed: TypedSettings = {
    name: form.text('name'),
    domains: form.text('domains'),
    timezone: form.text('timezone'),
    locale: form.text('locale'),
    currency: form.text('currency'),
    goalKind: form.text('goalKind'),
    goalEvent: form.text('goalEvent'),
    window: form.text('window'),
    aftercare: form.text('aftercare'),
    retention: form.text('retention'),
    shards: form.text('shards'),
    dnt: form.has('dnt'),
  };
  const domains = hostsIn(typed.domains);
  const values: Record<FormField, unknown> = {
    name: typed.name,
    domains,
    timezone: typed.timezone.trim(),
    locale: typed.locale,
    currency: typed.currency,
    goal: typed.goalEvent.trim() || typed.goalKind,
    window: readNumber(typed.window),
    aftercare: readNumber(typed.aftercare),
    retention: typed.retention.trim() ? readNumber(typed.retention) : 0,
    shards: readNumber(typed.shards),
    dnt: typed.dnt,
  };
  const settings: Settings = {};
  const faults: Fault[] = [];
  for (const [field, value] of Object.entries(values) as [FormField, unknown][]) {
    const parsed = parseChanges({ [field]: value }, site);
    if ('settings' in parsed) Object.assign(settings, parsed.settings);
    else faults.push(faultOf(field, typed, domains, site));
  }
  return { settings, faults, typed };
}

type FormField = Exclude<keyof Settings, 'model' | 'rules'>;

/** Of several hosts, the one that is none is told. */
function faultOf(field: FormField, typed: TypedSettings, domains: string[], site: Site): Fault {
  if (field === 'domains') {
    const wrong = domains.find((host) => 'fault' in parseChanges({ domains: [host] }, site));
    return { field, value: wrong ?? (domains.length ? String(domains.length) : ''), takes: field };
  }
  const name = field === 'goal' ? 'goalEvent' : field;
  return { field: name, value: String(typed[name]), takes: field };
}
