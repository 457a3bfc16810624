import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Runs the program in a process group of its own and reads. The pipe that it reads from ends with us,
 * however we end; then the whole group ends: no browser outlives its tests, not even killed ones.
 */
const SHELL = '("$@"; kill -9 0) & read _; kill -9 0';

/** A program that runs, with all that it started. */
export interface Leashed {
  /** Fulfilled with the first match of a pattern in what it writes, from the beginning on. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Calls back with every line that it writes from now on. */
  onLine(heard: (line: string) => void): void;
  /** Ends it and all that it started, and waits for that. */
  end(): Promise<void>;
}

/** Starts a program that ends when this process does. */
export function leash(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Leashed {
  const child = spawn('/bin/sh', ['-c', SHELL, 'leash', command, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const output = listen(child);
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return {
    async said(pattern) {
      const found = await Promise.race([output.find(pattern), ended]);
      if (!found) throw new Error(`${command} ended before it was ready:\n${output.text()}`);
      return found;
    },
    onLine: output.onLine,
    async end() {
      child.stdin?.end();
      await ended;
    },
  };
}

/** What a program writes, as text and as lines. */
function listen(child: ChildProcess): {
  text: () => string;
  find: (pattern: RegExp) => Promise<RegExpExecArray>;
  onLine: (heard: (line: string) => void) => void;
} {
  /** As much as is looked through for the words by which a program says that it is ready. */
  const most = 20_000;
  let text = '';
  const rests = new Map<unknown, string>();
  const wanted = new Set<() => void>();
  const hearers = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => {
      if (text.length < most) text += more;
      for (const look of wanted) look();
      const lines = ((rests.get(stream) ?? '') + more).split('\n');
      rests.set(stream, lines.pop() ?? '');
      for (const line of lines) for (const heard of hearers) heard(line);
    });
  return {
    text: () => text,
    find: (pattern) =>
      new Promise((done) => {
        const look = (): void => {
          const found = pattern.exec(text);
          if (!found) return;
          wanted.delete(look);
          done(found);
        };
        wanted.add(look);
        look();
      }),
    onLine: (heard) => hearers.add(heard),
  };
}
