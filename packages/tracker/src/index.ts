export type { Call, Happening, JourneyCopy, PageTold, Safar, StepTold, Told } from './api.ts';
export type { Order } from './read-facts.ts';
