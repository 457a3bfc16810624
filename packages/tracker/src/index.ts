export type { Call, Happening, JourneyCopy, PageTold, Safar, StepTold } from './api.ts';
export type { Order } from './read-order.ts';
export type { Told } from './to-draft.ts';
