/**
 * Calls `stop` once, when this program is asked to end: Ctrl-C, `kill`, a closed terminal, or the
 * end of the process that started it.
 */
export function onStop(stop: () => void): void {
  let asked = false;
  const once = (): void => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  process.on('disconnect', once);
}
