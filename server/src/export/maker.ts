import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ENDING } from '../packed.ts';
import { Abandoned, NotMade } from './making.ts';
import type { Asked, Made, Order, Told } from './order.ts';

/** Somebody who waits for a file. */
export interface Waiter {
  readonly report: (done: number, of: number) => void;
  /** True: they don't any more. */
  readonly abandoned: () => boolean;
}

export interface MakerLimits {
  /** What the process may keep, in MB: many times what the largest board has ever taken. */
  readonly memoryMb: number;
  /** How long a file may take, in milliseconds. */
  readonly longestMs: number;
  /** How long a process without work is kept: the next file is quicker by what it takes to begin one. Milliseconds. */
  readonly idleMs: number;
}
export const LIMITS: MakerLimits = { memoryMb: 512, longestMs: 120_000, idleMs: 60_000 };

const MAIN = fileURLToPath(new URL(`./process${ENDING}`, import.meta.url));
/** Those who vote come first. As `nice` counts. */
const BEHIND_OTHERS = 10;
/** All that it needs to know of its surroundings: no secret of the server is passed on. */
const PASSED_ON = ['SystemRoot', 'TZ'] as const;

function surroundings(): NodeJS.ProcessEnv {
  const passed: NodeJS.ProcessEnv = {};
  for (const name of PASSED_ON) if (process.env[name] !== undefined) passed[name] = process.env[name];
  return passed;
}

interface Running {
  readonly child: ChildProcess;
  readonly waiter: Waiter;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: unknown) => void;
  readonly tooLong: NodeJS.Timeout;
  readonly pieces: Uint8Array[];
}

/** Makes one file at a time in a process of its own, which begins with the first and ends when there is nothing to do. */
export class Maker {
  readonly #limits: MakerLimits;
  #child: ChildProcess | null = null;
  #running: Running | null = null;
  #idle: NodeJS.Timeout | null = null;

  constructor(limits: MakerLimits = LIMITS) {
    this.#limits = limits;
  }

  /** Rejects with `NotMade` where it takes more than it may, and with `Abandoned`. */
  make({ log, ...order }: Order, waiter: Waiter): Promise<Made> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const child = (this.#child ??= this.#begin());
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => {
        this.#lose(child, new NotMade({ kind: 'file-too-large' }));
        child.kill('SIGKILL');
      }, this.#limits.longestMs);
      this.#running = { child, waiter, resolve, reject, tooLong, pieces: [] };
      for (const text of log) ask(child, { kind: 'log', text });
      ask(child, { kind: 'make', order });
    });
  }

  /** What is under way is given up. */
  close(): void {
    const child = this.#child;
    if (this.#idle !== null) clearTimeout(this.#idle);
    if (child === null) return;
    this.#lose(child, new Abandoned('the server stops'));
    child.kill('SIGKILL');
  }

  #begin(): ChildProcess {
    const child = fork(MAIN, [], {
      execArgv: [`--max-old-space-size=${String(this.#limits.memoryMb)}`],
      env: surroundings(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    try {
      if (child.pid !== undefined) setPriority(child.pid, BEHIND_OTHERS);
    } catch {
      // Not every system lets it.
    }
    child.on('message', (told: Told) => this.#hear(child, told));
    child.on('error', (error) => this.#lose(child, error));
    child.on('exit', (code) => {
      // An error of the program ends with 1; what else ends it from outside is that there is no memory left.
      const error =
        code === 1 ? new Error('the process that makes files failed') : new NotMade({ kind: 'file-too-large' });
      this.#lose(child, error);
    });
    // It ends with the server.
    child.unref();
    child.channel?.unref();
    return child;
  }

  #hear(child: ChildProcess, told: Told): void {
    const running = this.#running;
    if (running?.child !== child) return;
    switch (told.kind) {
      case 'progress':
        if (running.waiter.abandoned()) ask(child, { kind: 'abandon' });
        else running.waiter.report(told.done, told.of);
        return;
      case 'bytes':
        running.pieces.push(told.bytes);
        return;
      case 'made':
        return this.#end(running, () => running.resolve({ ...told.labelled, bytes: Buffer.concat(running.pieces) }));
      case 'refused':
        return this.#end(running, () => running.reject(new NotMade({ kind: told.refusal })));
      case 'abandoned':
        return this.#end(running, () => running.reject(new Abandoned('nobody waits for this file')));
      case 'failed':
        return this.#end(running, () => running.reject(new Error(told.reason)));
    }
  }

  #end(running: Running, answer: () => void): void {
    clearTimeout(running.tooLong);
    this.#running = null;
    const { child } = running;
    this.#idle = setTimeout(() => {
      if (this.#child === child) this.#child = null;
      child.kill();
    }, this.#limits.idleMs).unref();
    answer();
  }

  /** This process is lost; the next file gets another. */
  #lose(child: ChildProcess, error: unknown): void {
    if (this.#child === child) this.#child = null;
    const running = this.#running;
    if (running?.child !== child) return;
    clearTimeout(running.tooLong);
    this.#running = null;
    running.reject(error);
  }
}

/** Where it has just ended, its end says so. */
const ask = (child: ChildProcess, asked: Asked): void => {
  child.send(asked, () => undefined);
};
