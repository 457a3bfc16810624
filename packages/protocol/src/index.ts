export * from './limits.ts';
export { hashOf, orderKey } from './order-key.ts';
export {
  createBeaconParser,
  type BeaconParser,
  type Parsed,
  type Vocabulary,
} from './parse-beacon.ts';
export type { FirstConfig, SnippetConfig } from './snippet-config.ts';
export {
  WIRE_VERSION,
  type Ack,
  type Beacon,
  type Rejection,
  type Step,
  type Vitals,
  type WireGoal,
  type WireGone,
  type WireRaw,
  type WireSeen,
  type WireTouch,
} from './step.ts';
