import { createInterface } from 'node:readline';
import { run, stop, stopCode } from './child.mjs';
import { bins, inside } from './places.mjs';
import { environment } from './toolbox.mjs';

/** The server, started anew at every change, and Vite's pages in front of it; one's end is the other's. */
export async function develop(node, args) {
  const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;
  const env = environment(node, { NODE_ENV: 'development', NEMAWASHI_SERVER: server, FORCE_COLOR: '1' });
  const watch = ['--disable-warning=ExperimentalWarning', '--watch', '--watch-preserve-output'];
  const codes = await Promise.all([
    beside('server', run(node, [...watch, inside('server', 'src', 'main.ts')], { env, ...lines('server') })),
    beside('pages', run(node, [bins.vite, 'dev', ...args], { env, cwd: inside('web'), ...lines('pages ') })),
  ]);
  return codes.find((code) => code !== 0) ?? 0;
}

async function beside(name, ended) {
  const code = await ended;
  if (stopCode() === null) {
    console.error(`${name} ended with code ${code}`);
    stop('SIGTERM');
  }
  return code;
}

function lines(prefix) {
  const seen = (child) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => console.log(`${prefix} │ ${line}`));
    }
  };
  return { stdio: ['ignore', 'pipe', 'pipe'], seen };
}
