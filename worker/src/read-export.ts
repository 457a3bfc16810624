import { dayName, dayNumber, parseDay } from '@safar/funnel';
import { parseMapLog } from './map/map-file.ts';
import type { MapLog } from './map/map-change.ts';
import { parseNotes, type Note } from './note.ts';
import { show } from './problem.ts';

/** What an export is, and an import takes. */
export const FORMAT = 'safar-days';
export const VERSION = 1;

/** One day of a file: its name, and its counters as JSON. */
export interface FileDay {
  day: string;
  doc: string;
}

/** What an export has beside its days. */
export interface Belongings {
  /** As they stand in the file: who takes them in parses them for a new site, or as changes of one. */
  settings: Record<string, unknown>;
  /** Milliseconds since the epoch at which the site was made; left out: the file does not say. */
  created?: number;
  notes: Omit<Note, 'id'>[];
  map: MapLog;
}

type Read<T> = T | { fault: { field: string; detail: string } };

/** Reads an export's days, or the first thing in them that is wrong. */
export function readDays(body: unknown): Read<{ days: FileDay[] }> {
  const { format, version, days } = (body ?? {}) as Record<string, unknown>;
  const fault = (field: string, value: unknown, takes: string) => ({
    fault: { field, detail: `${field} is ${show(value)}; it takes ${takes}` },
  });
  if (format !== FORMAT) return fault('format', format, `"${FORMAT}"`);
  if (version !== VERSION) return fault('version', version, String(VERSION));
  if (typeof days !== 'object' || days === null || Array.isArray(days))
    return fault('days', days, 'an object of days by name, YYYY-MM-DD');
  const read: FileDay[] = [];
  for (const [name, day] of Object.entries(days)) {
    const number = dayNumber(name);
    if (Number.isNaN(number) || dayName(number) !== name)
      return fault('days', name, 'an object of days by name, YYYY-MM-DD');
    try {
      read.push({ day: name, doc: JSON.stringify(parseDay(day)) });
    } catch (error) {
      const detail = `days["${name}"]: ${error instanceof Error ? error.message : ''}`;
      return { fault: { field: `days["${name}"]`, detail } };
    }
  }
  return { days: read };
}

/** Reads what else an export has: the settings, the notes, and the journey maps with their history. */
export function readBelongings(body: unknown): Read<{ belongings: Belongings }> {
  const { settings: kept, notes: written = [], map } = body as Record<string, unknown>;
  const maps = parseMapLog(map ?? { changes: [], texts: [] });
  if ('fault' in maps) return maps;
  const told = parseNotes(written);
  if ('fault' in told) return told;
  // What the worker knows of a site, and no owner sets.
  const { id: _, created, raised: __, ...settings } = (kept ?? {}) as Record<string, unknown>;
  const made = typeof created === 'string' ? Date.parse(created) : NaN;
  return {
    belongings: {
      settings,
      ...(!Number.isNaN(made) && { created: made }),
      notes: told.notes,
      map: maps.value,
    },
  };
}
