import { existsSync, readdirSync } from 'node:fs';
import { openChromium } from './chromium.ts';
import type { Engine, EngineName } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebkit } from './webkit.ts';

/** Every engine, in the order in which tables show them. */
export const ENGINE_NAMES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** Where Debian keeps WebKitGTK's small browser; the folder's name ends in the version of its API. */
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

/** Likely places of each program; an environment variable comes first. */
const PROGRAMS = {
  chromium: [
    'CHROMIUM',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  firefox: ['FIREFOX', '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  driver: ['WEBKIT_DRIVER', '/usr/bin/WebKitWebDriver'],
  browser: ['WEBKIT_BROWSER', ...miniBrowsers()],
  xvfb: ['XVFB', '/usr/bin/Xvfb'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Starts an engine.
 *
 * @returns `undefined` where one of its programs is not on this machine; `missingFor` says which
 */
export async function openEngine(name: EngineName): Promise<Engine | undefined> {
  if (missingFor(name)) return undefined;
  switch (name) {
    case 'chromium':
      return openChromium(find('chromium')!);
    case 'firefox':
      return openFirefox(find('firefox')!);
    case 'webkit':
      return openWebkit({
        driver: find('driver')!,
        browser: find('browser')!,
        xvfb: find('xvfb')!,
      });
  }
}

/** Why an engine cannot be started here, in words, or `undefined` where it can. */
export function missingFor(name: EngineName): string | undefined {
  const needed = name === 'webkit' ? (['driver', 'browser', 'xvfb'] as const) : [name];
  const packages = {
    chromium: 'chromium',
    firefox: 'firefox-esr',
    webkit: 'webkit2gtk-driver xvfb',
  };
  const missing = needed.find((program) => !find(program));
  return missing && `not installed (apt-get install ${packages[name]})`;
}

function find(program: keyof typeof PROGRAMS): string | undefined {
  const [variable, ...paths] = PROGRAMS[program];
  const named = process.env[variable!];
  if (named && !existsSync(named))
    throw new Error(`${variable} is ${named}, and there is no such file`);
  return named || paths.find((path) => existsSync(path));
}

function miniBrowsers(): string[] {
  if (!existsSync(LIBRARIES)) return [];
  return readdirSync(LIBRARIES)
    .filter((folder) => folder.startsWith('webkit2gtk-'))
    .map((folder) => `${LIBRARIES}/${folder}/MiniBrowser`);
}
