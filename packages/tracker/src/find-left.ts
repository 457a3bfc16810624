import { bare } from './bare.ts';
import type { Noted } from './noted.ts';
import { namesOfLeft, readText, writeText } from './shelf.ts';

/**
 * Finds what earlier pages had seen and could not follow before they were left. Each has left it under a
 * name of its own, beside the record's copy: two tabs that are left at once cannot write over each other.
 *
 * @param name  of the record
 * @returns it, oldest first, and what takes it away once it is stored
 */
export function findLeft(name: string): [noted: Noted[], forget: () => void] {
  const names = namesOfLeft(name);
  const left = names.flatMap((each) => {
    try {
      // A page may have made its own of what JSON.parse returns.
      const found = Object.values<Noted>(JSON.parse(readText(each)!));
      for (const [{ id }] of found) id.at(0);
      return bare(found);
    } catch {
      // Not ours, and in the way of the first file, which cannot afford to doubt what it finds.
      writeText(each, '');
      return [];
    }
  });
  return [
    left,
    () => {
      for (const each of names.splice(0)) writeText(each, '');
    },
  ];
}
