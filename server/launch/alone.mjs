import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memory } from './places.mjs';

/** How often a launcher that has to wait looks again. */
const LOOK_AGAIN_MS = 200;

/** No set-up takes that long; the process of that number is somebody else by now. */
const FORGOTTEN_MS = 15 * 60_000;

/** Does the work while no other launcher of this checkout does: two installs at once would break each other. */
export async function alone(work, file = join(memory, 'lock')) {
  for (let waits = 0; !take(file); waits += 1) {
    if (waits === 1) console.error('nemawashi: waiting for another set-up of this folder to end');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  const leave = () => rmSync(file, { force: true });
  process.on('exit', leave);
  try {
    return await work();
  } finally {
    process.off('exit', leave);
    leave();
  }
}

function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Whether the launcher that wrote the file still runs. An empty file is one that is being written. */
function isHeld(file) {
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8'));
    if (Date.now() - statSync(file).mtimeMs > FORGOTTEN_MS) return false;
  } catch {
    return false;
  }
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
