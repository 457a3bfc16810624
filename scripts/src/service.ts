import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A server of ours that runs as a process of its own. */
export interface Service {
  /** What people know it by. */
  name: string;
  /** Where it answers, without a slash at the end. */
  url: string;
  /** The last that it wrote. */
  log: () => string;
  /** Fulfilled when it has ended, with words on how, whoever ended it. */
  ended: Promise<string>;
  /** Ends it, and all that it started, and waits for that. */
  stop: () => Promise<void>;
}

/** What it takes to start one. */
export interface ServiceOptions {
  /** What people know it by, in messages. */
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
  /** Where it will answer, without a slash at the end. */
  url: string;
}

/** Characters of output kept for the day it fails. */
const LOG = 8000;

/** Seconds that a slow, busy machine may take to bring one up. */
const PATIENCE = 120;

/** Milliseconds in which a server ends by itself when asked; then it is ended. */
const FAREWELL = 5000;

/**
 * Starts a server and waits until it answers.
 *
 * @throws Error with the end of its output, when it ends before, or never answers; nothing is left running
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  let log = '';
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  const keep = (text: Buffer): void => {
    log = (log + text.toString()).slice(-LOG);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<string>((done) => {
    child.on('error', (error) => done(`could not be run: ${error.message}`));
    child.on('close', (code, signal) => done(`ended with ${code ?? signal}`));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), FAREWELL);
    await ended;
    clearTimeout(timer);
  };

  let failure: string | undefined;
  void ended.then((how) => (failure = how));
  const until = Date.now() + PATIENCE * 1000;
  while (!(await answers(options.url))) {
    if (!failure && Date.now() > until) {
      failure = `did not answer at ${options.url} within ${PATIENCE} seconds`;
      await stop();
    }
    if (failure) throw new Error(`${options.name} ${failure}. The end of its output:\n\n${log}`);
    await pause(100);
  }
  return { name: options.name, url: options.url, log: () => log, ended, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { redirect: 'manual' })).body?.cancel();
    return true;
  } catch {
    return false;
  }
}
