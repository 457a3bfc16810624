import { vi } from 'vitest';

export const HOUR = 3_600_000;

/** Lets time pass, also backwards, for all that happens within. */
export async function at<T>(hours: number, work: () => Promise<T>): Promise<T> {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + hours * HOUR);
  try {
    return await work();
  } finally {
    vi.restoreAllMocks();
  }
}
