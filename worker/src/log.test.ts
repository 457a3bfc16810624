import { expect, test, vi } from 'vitest';
import { log } from './log.ts';

/** The lines that an action writes. */
async function linesOf(action: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((line: unknown) => {
      lines.push(String(line));
    }),
  );
  await action();
  for (const spy of spies) spy.mockRestore();
  return lines;
}

test('a line is one JSON object, with what it is about', async () => {
  const [line] = await linesOf(() => log('warn', 'it failed', { site: 'shop', steps: 3 }));
  expect(JSON.parse(line!)).toEqual({ message: 'it failed', site: 'shop', steps: 3 });
});

test('an error tells its kind and place, and nothing of what it could not read', async () => {
  for (const secret of [
    '/path-of-a-visitor',
    'quo"te /path-of-a-visitor',
    "'/path-of-a-visitor'\n",
  ]) {
    let caught: unknown;
    try {
      JSON.parse(secret);
    } catch (error) {
      caught = error;
    }
    const [line] = await linesOf(() => log('error', 'it failed', {}, caught));
    expect(line).toContain('SyntaxError: ');
    expect(line).not.toContain('visitor');
    expect(line!.split('\n')).toHaveLength(1);
  }
  const [line] = await linesOf(() => log('error', 'it failed', {}, new Error('x'.repeat(9999))));
  expect(line!.length).toBeLessThan(500);
});
