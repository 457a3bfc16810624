/** One map of the demo site: its persona, and what is written for each stage of `shop-4`. */
export interface DemoMap {
  /** `''`: all customers. */
  id: string;
  persona?: Record<string, string>;
  stages: Record<string, string>[];
}

/** What the stages of `shop-4` are. */
const LEVELS = [['aware'], ['interest', 'consider'], ['decide'], ['use', 'loyal']];

/** A file of these maps, as `PUT /v1/sites/<site>/map` takes it. */
export const mapFileOf = (maps: DemoMap[]): object => ({
  format: 'safar-map',
  version: 1,
  maps: maps.map(({ id, persona, stages }) => ({
    id,
    ...(persona && { persona }),
    texts: stages.flatMap((texts, i) =>
      Object.entries(texts).map(([field, text]) => ({ levels: LEVELS[i], field, text })),
    ),
  })),
});
