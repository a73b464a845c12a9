// Says where Node and pnpm are, seen from inside `npx -p node -p pnpm`: run by toolbox.mjs, answers one line of JSON.
import { onPath } from './on-path.mjs';

console.log(JSON.stringify({ node: process.execPath, version: process.versions.node, pnpm: onPath('pnpm') }));
