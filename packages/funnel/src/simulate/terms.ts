import {
  bitOf,
  dayIn,
  KINDS,
  readingOf,
  type Model,
  type PageKind,
  type Terms,
} from '@safar/journey';

/**
 * The terms under which a browser advances journeys of a site.
 *
 * @param zone  what `zoneOf` tells of the site's time zone
 */
export const termsOf = (
  site: { window: number; aftercare: number; goal: string },
  model: Model | undefined,
  zone: readonly number[],
): Terms => ({
  window: site.window,
  aftercare: site.aftercare,
  goal: KINDS.includes(site.goal as PageKind)
    ? { kind: site.goal as PageKind }
    : { event: site.goal },
  dayOf: (at) => dayIn(zone, at),
  ...(model &&
    readingOf(model).own && {
      own: model.stages.map(({ levels, kinds, urls, events }) => ({
        ...(levels && { levels: levels.reduce((set, level) => set | bitOf(level), 0) }),
        ...(kinds && { kinds }),
        ...(urls && { urls }),
        ...(events && { events }),
      })),
    }),
});
