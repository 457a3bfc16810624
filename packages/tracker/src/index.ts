export type { Happening, JourneyCopy, PageTold, Safar, StepTold } from './api.ts';
export { consent, event, goal, handoff, journey, on, optOut, page, stage } from './calls.ts';
export { init, type InitOptions } from './init.ts';
export type { Order } from './read-order.ts';
export type { Told } from './to-draft.ts';
export type { Level, PageKind } from '@safar/journey';
