import { Hono } from 'hono';
import type { AppEnv } from '../env.ts';
import { importLimit, settingsLimit } from '../body-limits.ts';
import { sendVerdicts, showCheck, takeCheck, takeDomain, takeLook } from './check-pages.ts';
import { ownerPage } from './owner-page.ts';
import { showSitePage } from './show-site-page.ts';
import { takeEmbed } from './take-embed.ts';
import { takeErase } from './take-erase.ts';
import { takeKey } from './take-key.ts';
import { takeModel } from './take-model.ts';
import { takeRestore } from './take-restore.ts';
import { takeRules } from './take-rules.ts';
import { takeSettings } from './take-settings.ts';
import { takeRevoke, takeShareForm } from './take-shares.ts';

/** The page of a site's settings, and what its forms post. */
export const sitePages = new Hono<AppEnv>();

sitePages.use('*', ownerPage);
sitePages.get('/', showSitePage);
sitePages.get('/check', showCheck);
sitePages.get('/check/events', sendVerdicts);
sitePages.post('/check', settingsLimit, takeCheck);
sitePages.post('/check/domain', settingsLimit, takeDomain);
sitePages.post('/check/page', settingsLimit, takeLook);
sitePages.post('/settings', settingsLimit, takeSettings);
sitePages.post('/stages', settingsLimit, takeModel);
sitePages.post('/rules', settingsLimit, takeRules);
sitePages.post('/shares', settingsLimit, takeShareForm);
sitePages.post('/shares/:share', settingsLimit, takeRevoke);
sitePages.post('/embed', settingsLimit, takeEmbed);
sitePages.post('/key', settingsLimit, takeKey);
sitePages.post('/restore', importLimit, takeRestore);
sitePages.post('/erase', settingsLimit, takeErase);
