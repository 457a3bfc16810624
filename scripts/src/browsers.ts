import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A browser that tests are run in. */
export interface Engine {
  name: 'chromium';
  /** Environment variable that names the program, where it is in no usual place. */
  variable: string;
  /** Usual places, the likeliest first. */
  paths: readonly string[];
  /** Debian packages that bring it. */
  packages: readonly string[];
}

/** The engines that the tests know how to drive. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'chromium',
    variable: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium'],
  },
];

/** Where an engine's program is on this machine, or `undefined`. */
export function findBrowser(name: Engine['name']): string | undefined {
  const engine = ENGINES.find((e) => e.name === name)!;
  const named = process.env[engine.variable];
  if (named && !existsSync(named))
    throw new Error(`${engine.variable} is ${named}, and there is no such file`);
  return named || engine.paths.find((path) => existsSync(path));
}

/**
 * Finds an engine, or installs it where that can be done without asking anybody: on a Debian, as
 * root or with a sudo that wants no password.
 *
 * @returns its path, or the reason why there is none
 */
export function provideBrowser(engine: Engine): { path: string } | { missing: string } {
  const found = findBrowser(engine.name);
  if (found) return { path: found };
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/debian_version'))
    return {
      missing: `not found, and this is no Debian: install it, or name it in ${engine.variable}`,
    };
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && !succeeds(['sudo', '-n', 'true']))
    return {
      missing: `not found, and installing it takes root: apt-get install ${engine.packages.join(' ')}`,
    };

  console.log(`Installing ${engine.packages.join(', ')} …`);
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const installs = [...apt, 'install', '-y', '--no-install-recommends', ...engine.packages];
  // The package lists of a fresh machine are empty or old: fetch them only when they are needed.
  if (!succeeds(installs) && !(succeeds([...apt, 'update'], true) && succeeds(installs, true)))
    return { missing: `not found, and apt-get install ${engine.packages.join(' ')} failed` };
  const path = findBrowser(engine.name);
  return path ? { path } : { missing: 'not found, even after its package was installed' };
}

function succeeds([command = '', ...args]: string[], shown = false): boolean {
  const stdio = shown ? 'inherit' : 'ignore';
  return spawnSync(command, args, { stdio: ['ignore', stdio, stdio] }).status === 0;
}
