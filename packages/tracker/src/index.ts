export type { Happening, JourneyCopy, PageTold, Safar, StepTold, Told } from './api.ts';
export { consent, event, goal, handoff, journey, on, optOut, page, stage } from './calls.ts';
export { init, type InitOptions } from './init.ts';
export type { Order } from './read-facts.ts';
export type { Level, PageKind } from '@safar/journey';
