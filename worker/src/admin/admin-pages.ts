import { Hono } from 'hono';
import { settingsLimit } from '../body-limits.ts';
import type { AppEnv } from '../env.ts';
import { adminPage } from './admin-page.ts';
import { showAdminSignIn, takeAdminSignIn, takeAdminSignOut } from './admin-sign-in.ts';
import { showSites, takeNewSite } from './sites-page.ts';

/** The page of all sites of a deployment, and what its forms post. */
export const adminPages = new Hono<AppEnv>();

adminPages.get('/sign-in', showAdminSignIn);
adminPages.post('/sign-in', settingsLimit, takeAdminSignIn);
adminPages.post('/sign-out', takeAdminSignOut);
adminPages.get('/', adminPage, showSites);
adminPages.post('/', adminPage, settingsLimit, takeNewSite);
