import { faultOfModel, KINDS, MODELS, type Model, type Rule } from '@safar/journey';
import { MAX_HOST, MAX_NAME, MAX_PATH } from '@safar/protocol';
import { faultOfBody } from './json-body.ts';
import { show } from './problem.ts';
import type { Site } from './site.ts';
import { isSiteId } from './sites.ts';

/** What an owner may set; the id is set once, when the site is made. */
export type Settings = Partial<Omit<Site, 'id' | 'created' | 'raised'>>;

/** What a new site must have, and may. */
export type NewSite = Settings & Pick<Site, 'id' | 'name' | 'domains' | 'timezone'>;

/** What was read, or the first field that is wrong. */
export type ParsedSite<T> = { settings: T } | { fault: { field: string; detail: string } };

/** What an owner's site may have at most: pages read and edited by people, and a snippet of two kilobytes. */
const MAX_DOMAINS = 20;
export const MAX_RULES = 50;
const MAX_SHARDS = 64;

/** Days of counters that a site keeps at least: a month to compare with; and at most, which is as good as for ever. */
const MIN_RETENTION = 30;
const MAX_RETENTION = 36_500;

/** Reads `id`, and the settings that `POST /v1/sites` must have. */
export function parseNewSite(body: unknown): ParsedSite<NewSite> {
  try {
    const { id, ...rest } = recordOf(body);
    if (typeof id !== 'string' || !isSiteId(id))
      throw new Fault(
        'id',
        id,
        '1 to 40 of a-z, 0-9 and "-", a letter or digit first, and not "v"',
      );
    for (const field of ['name', 'domains', 'timezone'] as const)
      if (rest[field] === undefined) throw new Fault(field, undefined, TAKES[field]);
    const settings = readSettings(rest);
    return { settings: { ...settings, id } as NewSite };
  } catch (fault) {
    return faultOf(fault);
  }
}

/**
 * Reads changes to a site's settings.
 *
 * @param site  as it is, since shards can only be raised
 */
export function parseChanges(body: unknown, site: Pick<Site, 'shards'>): ParsedSite<Settings> {
  try {
    const settings = readSettings(recordOf(body));
    if (settings.shards !== undefined && settings.shards < site.shards)
      throw new Fault(
        'shards',
        settings.shards,
        `${site.shards} or more: they are only ever raised`,
      );
    return { settings };
  } catch (fault) {
    return faultOf(fault);
  }
}

const TAKES: Record<keyof Settings, string> = {
  name: `1 to ${MAX_NAME} characters`,
  domains: `1 to ${MAX_DOMAINS} hosts such as "shop.example", "*.shop.example" or "localhost:8080"`,
  timezone: 'an IANA time zone such as "Asia/Tehran"',
  locale: '"en" or "fa"',
  currency: 'an ISO 4217 code such as "EUR", or "IRT" for toman',
  model: `${MODELS.map((model) => `"${model.id}"`).join(', ')}, or a model of your own`,
  window: 'a whole number of days from 1 to 90',
  aftercare: 'a whole number of days from 1 to 365',
  goal: 'a page kind, or the name of an event',
  rules: `a list of at most ${MAX_RULES} rules { glob, kind }`,
  shards: `a whole number from 1 to ${MAX_SHARDS}`,
  dnt: 'true or false',
  retention: `a whole number of days from ${MIN_RETENTION} to ${MAX_RETENTION}, or 0 for ever`,
};

const READERS: { [K in keyof Required<Settings>]: (value: unknown) => Site[K] | undefined } = {
  name: (value) => (isText(value, MAX_NAME) ? value.trim() : undefined),
  domains: (value) => (isList(value, MAX_DOMAINS) ? hostsOf(value) : undefined),
  timezone: (value) => (typeof value === 'string' && isTimezone(value) ? value : undefined),
  locale: (value) => (value === 'en' || value === 'fa' ? value : undefined),
  currency: (value) => (typeof value === 'string' && isCurrency(value) ? value : undefined),
  model: readModel,
  window: (value) => whole(value, 1, 90),
  aftercare: (value) => whole(value, 1, 365),
  goal: (value) => (isText(value, MAX_NAME) ? value.trim() : undefined),
  rules: (value) =>
    isList(value, MAX_RULES) && value.every(isRule) ? value.map(ruleOf) : undefined,
  shards: (value) => whole(value, 1, MAX_SHARDS),
  dnt: (value) => (typeof value === 'boolean' ? value : undefined),
  retention: (value) => (value === 0 ? 0 : whole(value, MIN_RETENTION, MAX_RETENTION)),
};

function readSettings(body: Record<string, unknown>): Settings {
  const settings: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(body)) {
    if (!Object.hasOwn(READERS, field))
      throw new Fault(field, value, `nothing: the settings are ${Object.keys(READERS).join(', ')}`);
    const read = READERS[field as keyof Settings](value);
    if (read === undefined) throw new Fault(field, value, TAKES[field as keyof Settings]);
    settings[field] = read;
  }
  return settings as Settings;
}

function readModel(value: unknown): string | Model | undefined {
  if (typeof value === 'string')
    return MODELS.some((model) => model.id === value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const fault = faultOfModel(value);
  if (fault) throw new Fault('model', value, TAKES.model, fault);
  return value as Model;
}

class Fault extends Error {
  readonly field: string;
  constructor(field: string, value: unknown, takes: string, detail?: string) {
    super(detail ?? `${field} is ${show(value)}; it takes ${takes}`);
    this.field = field;
  }
}

const faultOf = (fault: unknown): { fault: { field: string; detail: string } } => {
  if (fault instanceof Fault) return { fault: { field: fault.field, detail: fault.message } };
  throw fault;
};

function recordOf(body: unknown): Record<string, unknown> {
  const fault = faultOfBody(body);
  if (fault) throw new Fault('body', body, '', fault.detail);
  return body as Record<string, unknown>;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= most;

const isList = (value: unknown, most: number): value is unknown[] =>
  Array.isArray(value) && value.length <= most;

const whole = (value: unknown, least: number, most: number): number | undefined =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
    ? (value as number)
    : undefined;

/**
 * A host as browsers write it in `Origin`: lower case, other scripts than Latin in Punycode, and
 * without the port that every browser leaves out. `undefined` for what is no host.
 */
function hostOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_HOST + 6 || /[\s/@?#\\]/.test(value))
    return undefined;
  const [, wildcard = '', name = ''] = /^(\*\.)?(.*)$/.exec(value)!;
  const url = `http://${name.replace(/:(80|443)$/, '')}`;
  return name && !name.includes('*') && URL.canParse(url)
    ? wildcard + new URL(url).host
    : undefined;
}

/** Hosts, each once; `undefined` where one is none. */
function hostsOf(values: unknown[]): string[] | undefined {
  const hosts = values.map(hostOf).filter((host) => host !== undefined);
  return hosts.length && hosts.length === values.length ? [...new Set(hosts)] : undefined;
}

function isTimezone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

/** IRT is no ISO code: it is what Iranian shops call toman, ten rials. */
const isCurrency = (value: string): boolean =>
  value === 'IRT' ||
  (/^[A-Z]{3}$/.test(value) && Intl.supportedValuesOf('currency').includes(value));

const isRule = (value: unknown): boolean => {
  const { glob, kind } = (value ?? {}) as Partial<Rule>;
  return isText(glob, MAX_PATH) && glob.startsWith('/') && KINDS.includes(kind as Rule['kind']);
};

const ruleOf = (value: unknown): Rule => {
  const { glob, kind } = value as Rule;
  return { glob, kind };
};
