/** What is billed of a month, or a day. */
export interface Usage {
  views: number;
  workerRequests: number;
  /** Alarms are requests, too. */
  objectRequests: number;
  rowsWritten: number;
  kvReads: number;
  kvWrites: number;
}

/** Of one day on the free plan. */
export const FREE: Omit<Usage, 'views'> = {
  workerRequests: 100_000,
  objectRequests: 100_000,
  rowsWritten: 100_000,
  kvReads: 100_000,
  kvWrites: 1_000,
};

/** Dollars a month on the paid plan: what is included, and what a million more costs. */
const PAID: Record<keyof typeof FREE, { included: number; perMillion: number }> = {
  workerRequests: { included: 10e6, perMillion: 0.3 },
  objectRequests: { included: 1e6, perMillion: 0.15 },
  rowsWritten: { included: 50e6, perMillion: 1 },
  kvReads: { included: 10e6, perMillion: 0.5 },
  kvWrites: { included: 1e6, perMillion: 5 },
};

/** Dollars a month that every paid account pays. */
const BASE = 5;

/** CPU: 30 M ms are included, a million more costs this; a request takes about a millisecond. */
const CPU = { included: 30e6, perMillion: 0.02, msPerRequest: 1 };

/** An object awake, 128 MB: gigabyte-seconds, of which 400,000 are included, and what a million more costs. */
const AWAKE = { gigabytes: 0.128, included: 400_000, perMillion: 12.5 };

/** @param awake  seconds that objects were awake */
export function billOf(usage: Usage, awake: number): number {
  const fields = Object.keys(PAID) as (keyof typeof PAID)[];
  const cpu = Math.max(0, usage.workerRequests * CPU.msPerRequest - CPU.included);
  const active = Math.max(0, awake * AWAKE.gigabytes - AWAKE.included);
  return fields.reduce(
    (sum, field) =>
      sum + (Math.max(0, usage[field] - PAID[field].included) / 1e6) * PAID[field].perMillion,
    BASE + (cpu / 1e6) * CPU.perMillion + (active / 1e6) * AWAKE.perMillion,
  );
}
