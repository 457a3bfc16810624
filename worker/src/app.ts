import { Hono, type Context } from 'hono';
import { except } from 'hono/combine';
import { cors } from 'hono/cors';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { importLimit, settingsLimit } from './body-limits.ts';
import { adminOnly, ownerOnly, ownerOrAdmin, readerOnly } from './access.ts';
import { addSteps } from './add-steps.ts';
import { getCheck, postCheck } from './check/check-routes.ts';
import { exportDays, importDays, restoreSite } from './days-file.ts';
import { deleteEmbed, postEmbed } from './embed.ts';
import { showEmbed } from './embed-page.ts';
import type { AppEnv } from './env.ts';
import { getFunnel, getFunnelCsv } from './funnel-route.ts';
import { getHealth } from './health.ts';
import { getLive, showLive } from './live-routes.ts';
import { log } from './log.ts';
import { takeNote } from './note-form.ts';
import { deleteNote, listNotes, postNote, putNote } from './note-routes.ts';
import { showHistory, showMap, takeMap } from './map/map-pages.ts';
import {
  deletePersona,
  getMap,
  getMapHistory,
  patchMap,
  postRestore,
  putMap,
} from './map/map-routes.ts';
import { openapi } from './openapi.ts';
import {
  showBroken,
  showFront,
  showNotFound,
  showSignIn,
  showSummary,
  takeSignIn,
  takeSignOut,
} from './owner-pages.ts';
import { refuse, show } from './problem.ts';
import { sayForbidden } from './say-message.ts';
import { adminPages } from './admin/admin-pages.ts';
import { sitePages } from './settings/site-pages.ts';
import { deleteShare, listShares, postShare } from './share-links.ts';
import { changeSite, eraseSite, getSite, getSites, postSite, rollKey } from './site-routes.ts';
import { getJourney, getSnippet, getVitals } from './snippet.ts';
import { getWork } from './work.ts';

/** Whether a domain is reached by https alone is for its owner to say: the worker may stand on the shop's own. */
const ownDomain = { strictTransportSecurity: false };

/** What a page of ours may load: its own files, and nothing inline. */
const pageHeaders = secureHeaders({
  ...ownDomain,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'same-origin',
});

/** The worker's routes but the one of steps (`door.ts`), each one line; the work is where the names lead. */
export const app = new Hono<AppEnv>();

app.use('/j/*', secureHeaders({ ...ownDomain, crossOriginResourcePolicy: 'cross-origin' }));
app.use(
  '/j/*',
  cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    exposeHeaders: ['retry-after'],
    maxAge: 86_400,
  }),
);
app.get('/j/v.js', getVitals);
app.get('/j/:site/:file{[^/]+\\.js}', getJourney);
app.get('/j/:file{.+\\.js}', getSnippet);

app.use('/v1/*', secureHeaders(ownDomain));
app.get('/v1/openapi.json', (c) => c.json(openapi));
app.get('/v1/sites', adminOnly, getSites);
app.post('/v1/sites', adminOnly, settingsLimit, postSite);
app.get('/v1/sites/:site', ownerOnly, getSite);
app.put('/v1/sites/:site', adminOnly, importLimit, restoreSite);
app.patch('/v1/sites/:site', ownerOnly, settingsLimit, changeSite);
app.delete('/v1/sites/:site', ownerOnly, eraseSite);
app.get('/v1/sites/:site/funnel', readerOnly, getFunnel);
app.get('/v1/sites/:site/funnel.csv', readerOnly, getFunnelCsv);
app.post('/v1/sites/:site/key', ownerOrAdmin, settingsLimit, rollKey);
app.get('/v1/sites/:site/shares', ownerOnly, listShares);
app.post('/v1/sites/:site/shares', ownerOnly, settingsLimit, postShare);
app.delete('/v1/sites/:site/shares/:share', ownerOnly, deleteShare);
app.get('/v1/sites/:site/live', readerOnly, getLive);
app.get('/v1/sites/:site/notes', readerOnly, listNotes);
app.post('/v1/sites/:site/notes', ownerOnly, settingsLimit, postNote);
app.put('/v1/sites/:site/notes/:note', ownerOnly, settingsLimit, putNote);
app.delete('/v1/sites/:site/notes/:note', ownerOnly, deleteNote);
app.get('/v1/sites/:site/map', readerOnly, getMap);
app.put('/v1/sites/:site/map', ownerOnly, importLimit, putMap);
app.patch('/v1/sites/:site/map', ownerOnly, settingsLimit, patchMap);
app.get('/v1/sites/:site/map/history', ownerOnly, getMapHistory);
app.post('/v1/sites/:site/map/restore', ownerOnly, settingsLimit, postRestore);
app.delete('/v1/sites/:site/map/:persona', ownerOnly, deletePersona);
app.post('/v1/sites/:site/embed', ownerOnly, settingsLimit, postEmbed);
app.delete('/v1/sites/:site/embed', ownerOnly, deleteEmbed);
app.post('/v1/sites/:site/check', ownerOnly, settingsLimit, postCheck);
app.get('/v1/sites/:site/check', ownerOnly, getCheck);
app.get('/v1/sites/:site/work', ownerOnly, getWork);
app.get('/v1/sites/:site/export', ownerOnly, exportDays);
app.post('/v1/sites/:site/import', ownerOnly, importLimit, importDays);
app.post('/v1/sites/:site/steps', ownerOnly, settingsLimit, addSteps);
app.get('/health', getHealth);

// Other pages may show it; which, its own policy says.
app.use(
  '/embed/*',
  secureHeaders({ ...ownDomain, xFrameOptions: false, referrerPolicy: 'no-referrer' }),
);
app.get('/embed/:site', showEmbed);

app.use('*', except(['/j/*', '/v1/*', '/embed/*', '/health'], pageHeaders, csrf()));
app.get('/', showFront);
app.get('/sign-in', showSignIn);
app.post('/sign-in', settingsLimit, takeSignIn);
app.get('/s/:site', showSummary);
app.get('/s/:site/live', showLive);
app.post('/s/:site/notes', settingsLimit, takeNote);
app.get('/s/:site/map', showMap);
app.post('/s/:site/map', importLimit, takeMap);
app.get('/s/:site/map/history', showHistory);
app.get('/s/:site/sign-in', showSignIn);
app.post('/s/:site/sign-in', settingsLimit, takeSignIn);
app.post('/s/:site/sign-out', takeSignOut);
app.route('/s/:site/site', sitePages);
app.route('/sites', adminPages);

app.notFound((c) => (isData(c) ? refuseAddress(c) : showNotFound(c)));
app.onError(answerError);

/** Answers what nobody foresaw, and leaves a line in the log. */
export function answerError(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  const status = error instanceof HTTPException ? error.status : 500;
  if (status === 500) log('error', 'a request failed', { route: routePath(c) }, error);
  if (!isData(c)) return status === 403 ? sayForbidden(c) : showBroken(c);
  return refuse(c, {
    status: 500,
    title: 'Something went wrong here',
    field: 'server',
    detail: 'server could not answer; the same request can be sent again',
  });
}

/** Whether programs ask, and not people. */
const isData = (c: Context): boolean => /^\/(j|v1)(\/|$)/.test(c.req.path);

const refuseAddress = (c: Context): Response =>
  refuse(c, {
    status: 404,
    title: 'There is nothing here',
    field: 'path',
    detail: `path is ${show(c.req.path)}; /v1/openapi.json has those that there are`,
  });
