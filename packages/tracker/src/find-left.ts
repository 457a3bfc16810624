import type { Noted } from './noted.ts';
import { namesUnder, readText, writeText } from './shelf.ts';

/**
 * Finds what earlier pages had seen and could not follow before they were left, oldest first.
 *
 * @returns it, and what takes it away once it is stored
 */
export function findLeft(name: string): [noted: Noted[], forget: () => void] {
  let names = namesUnder(name);
  const noted = names.flatMap((each) => {
    try {
      return JSON.parse(readText(each)!) as Noted[];
    } catch {
      return [];
    }
  });
  return [
    noted.sort((a, b) => a.at - b.at),
    () => {
      for (const each of names) writeText(each, '');
      names = [];
    },
  ];
}
