import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, provideBrowser } from './browsers.ts';
import { CHECKS, type Check } from './checks.ts';
import { countTests, type Count, type VitestReport } from './count-tests.ts';
import { fail } from './fail.mjs';
import { onStop } from './on-stop.ts';
import { ROOT } from './root.mjs';
import { WRANGLER_ENV } from './wrangler-env.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.find((name) => !CHECKS.some((check) => check.name === name));
if (unknown)
  fail(
    `--only has ${unknown}; it takes ${CHECKS.map((check) => check.name).join(', ')}, with commas between`,
  );
const checks = CHECKS.filter((check) => !only || only.includes(check.name));

// This program leads the group that all its checks are in, and takes them with it.
onStop(() => process.kill(-process.pid, 'SIGKILL'));

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
const noBrowser = checks.some((check) => check.vitest) ? provideBrowsers() : undefined;

for (const check of checks) {
  console.log(`\n── ${check.name}: ${check.command.join(' ')}`);
  if (check.browser && noBrowser) {
    // Elsewhere a missing browser is told and skipped; where changes are judged, it may not be.
    const verdict = process.env['CI'] ? 'failed' : 'skipped';
    total[verdict]++;
    lines.push(`${verdict.padEnd(8)} ${check.name}: ${noBrowser}`);
    continue;
  }
  const count = await run(check);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const detail = check.vitest ? `: ${inWords(count)}` : '';
  lines.push(`${count.failed ? 'failed' : 'passed'}   ${check.name}${detail}`);
}

console.log(`\n${lines.join('\n')}\n\n${inWords(total)}`);
process.exit(total.failed ? 1 : 0);

/** Finds the browsers and tells the tests where they are; returns what is missing, in one sentence. */
function provideBrowsers(): string | undefined {
  for (const engine of ENGINES) {
    const answer = provideBrowser(engine);
    if ('missing' in answer) return `${engine.name} ${answer.missing}`;
    process.env[engine.variable] = answer.path;
    console.log(`${engine.name}: ${answer.path}`);
  }
  return undefined;
}

async function run(check: Check): Promise<Count> {
  const [command, ...args] = check.command;
  const report = join(ROOT, '.safar', `${check.name}.json`);
  if (check.vitest) {
    mkdirSync(join(ROOT, '.safar'), { recursive: true });
    rmSync(report, { force: true });
    args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  }
  const ok = (await exitOf(command, args, check.cwd)) === 0;
  if (!check.vitest) return { passed: +ok, failed: +!ok, skipped: 0 };
  return countTests(
    existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as VitestReport) : undefined,
    ok,
  );
}

function exitOf(command: string, args: string[], cwd: string): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...WRANGLER_ENV,
        PATH: `${join(cwd, 'node_modules', '.bin')}:${process.env['PATH']}`,
      },
    });
    child.on('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
