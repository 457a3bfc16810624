import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, relative } from 'node:path';

/**
 * Takes a folder for this program alone, until it ends: two workers on one folder would write over
 * each other. A socket, because the system takes it back however the program ends.
 *
 * @returns whether it was free
 */
export async function holdFolder(folder: string): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  // Relative, since the name of a socket may have no more than about a hundred characters.
  const path = relative('', join(folder, 'running.sock'));
  if (await isHeld(path)) return false;
  rmSync(path, { force: true });
  return new Promise((done) => {
    const server = createServer((socket) => socket.end());
    server.once('error', () => done(false));
    server.listen(path, () => done(true));
    server.unref();
  });
}

function isHeld(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path, () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
