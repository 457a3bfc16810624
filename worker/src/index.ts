import { app } from './app.ts';

export { Ledger } from './ledger.ts';
export { Registry } from './registry.ts';
export default app;
