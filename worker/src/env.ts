import type { SiteRecord } from './registry.ts';
import type { Site } from './site.ts';

/** What `wrangler.jsonc` binds, and what a deployer sets beside it. */
export interface Bindings extends Env {
  /** Secret: with it sites are made. Unset, none can be. */
  ADMIN_KEY?: string;
  /** Secret: signs the cookie of a signed-in owner. Unset, nobody signs in. */
  SESSION_KEY?: string;
  /** Seconds between two publications of a day, for local development; see `publish-budget.ts`. */
  PUBLISH_SECONDS?: string;
}

/** The worker's Hono environment. */
export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    /** The site of the address, after `findSiteOr404` or `ownerOnly`. */
    site: Site;
    /** The same with what is kept of its secrets, as the registry has it, after `ownerPage`. */
    record: SiteRecord;
  };
}
