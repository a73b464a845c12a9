#!/usr/bin/env node
// What the package begins with: a Node that is too old for the rest can read this, and is told so.
import { readFileSync } from 'node:fs';
import { isNewEnough } from './server/launch/new-enough.mjs';

const { engines } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
if (!isNewEnough(process.versions.node, engines.node)) {
  console.error(`Nemawashi needs Node ${engines.node}; this is ${process.versions.node}.`);
  process.exit(1);
}

// Node calls the SQLite this rests on experimental, a line at every start.
const [shown] = process.listeners('warning');
process.removeAllListeners('warning');
process.on('warning', (warning) => warning.name === 'ExperimentalWarning' || shown?.(warning));

await import('./server/lib/cli.js');
