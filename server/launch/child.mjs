import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { parents } from './parent.mjs';
import { root } from './places.mjs';

/** A server drains for ten seconds at most; what still runs after that is stuck. */
const PATIENCE_MS = 15_000;

const running = new Set();
let stoppedBy = null;

/** Whether somebody asked the launcher to stop, and the exit code that says so; null while nobody did. */
export const stopCode = () => (stoppedBy === null ? null : 128 + constants.signals[stoppedBy]);

/** Ends every child, as if the launcher had been sent this signal. */
export function stop(signal) {
  const first = stoppedBy === null;
  stoppedBy ??= signal;
  if (running.size === 0) process.exit(stopCode());
  // On Windows the console itself tells everybody of a Ctrl-C; `kill` would end them before they have drained.
  const told = process.platform === 'win32' && signal === 'SIGINT';
  for (const child of told ? [] : running) child.kill(signal);
  if (first) setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), PATIENCE_MS).unref();
}

/** Passes signals on from now on, and notices when the npm that started the launcher is gone without a word. */
export function listenForStop() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const before = parents();
  setInterval(() => {
    if (stoppedBy === null && parents() !== before) stop('SIGTERM');
  }, 1000).unref();
}

/**
 * Starts a program and waits for its end.
 * `stdio` as in spawn; `seen`, where given, gets the child before it ends.
 * Answers the exit code; a child ended by a signal answers 128 + its number, as a shell does.
 */
export function run(file, args, { cwd = root, env = process.env, stdio = 'inherit', seen = () => {} } = {}) {
  return new Promise((resolve) => {
    const script = process.platform === 'win32' && /\.(cmd|bat)$/i.test(file);
    const options = { cwd, env, stdio, shell: script, windowsHide: true };
    const child = script ? spawn([file, ...args].map(quoted).join(' '), options) : spawn(file, args, options);
    running.add(child);
    seen(child);
    const end = (code) => {
      running.delete(child);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`);
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

/** A word as cmd.exe takes it. Only our own words come here: paths and options. */
const quoted = (word) => `"${word}"`;

/** As run, but answers what the program wrote: `{ code, text }`. Its errors go to ours. */
export async function ask(file, args, options = {}) {
  let text = '';
  const code = await run(file, args, {
    ...options,
    stdio: ['ignore', 'pipe', options.quiet ? 'ignore' : 2],
    seen: (child) => child.stdout?.on('data', (piece) => (text += piece)),
  });
  return { code, text };
}

/** Set-up that did not work out; its message is for the person at the keyboard. */
export class SetUpError extends Error {}

/** A step of the set-up: its output goes to stderr, so that stdout stays the task's own. Throws where it fails. */
export async function step(what, file, args, options = {}) {
  console.error(`nemawashi: ${what}`);
  const code = await run(file, args, { ...options, stdio: ['ignore', 2, 2] });
  if (stopCode() !== null) process.exit(stopCode());
  if (code !== 0) throw new SetUpError(`${what}: exit code ${code}`);
}
