import { bare } from './bare.ts';
import type { Noted } from './noted.ts';
import { readText, writeText } from './shelf.ts';
import { toJson } from './to-json.ts';

/**
 * Finds what earlier pages had seen and could not follow before they were left.
 *
 * @param name  of the record; what was left stands beside its copy
 * @returns it, oldest first, and what takes it away once it is stored
 */
export function findLeft(name: string): [noted: Noted[], forget: () => void] {
  const read = (): Noted[] => {
    try {
      // A page may have made its own of what JSON.parse returns.
      const found = Object.values<Noted>(JSON.parse(readText(`${name}:`) || '{}'));
      for (const [{ id }] of found) id.at(0);
      return bare(found);
    } catch {
      // Not ours, and in the way of the first file, which cannot afford to doubt what it finds.
      writeText(`${name}:`, '');
      return [];
    }
  };
  const left = read();
  let known = left.map(([{ id }]) => id);
  return [
    left,
    () => {
      if (!known.length) return;
      // Another page may have left something since.
      const rest = read().filter(([{ id }]) => !known.includes(id));
      writeText(`${name}:`, rest.length ? toJson(rest) : '');
      known = [];
    },
  ];
}
