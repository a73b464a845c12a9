import { join } from 'node:path';
import { build } from 'rolldown';

/** What is started by its own name: the command line (and by it the server), the store's thread, the exports' process. */
const STARTED = ['cli.ts', 'store/sqlite/worker.ts', 'export/process.ts'];

/** What packages ask for and do without. */
const NATIVE = ['bufferutil', 'utf-8-validate', 'pg-native'];

/** Makes the server, with every package it needs, JavaScript in one folder; answers which packages are in it. */
export async function bundle(root: string, into: string): Promise<readonly string[]> {
  const { output } = await build({
    input: STARTED.map((file) => join(root, 'server', 'src', file)),
    platform: 'node',
    external: NATIVE,
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    // A part that was forgotten is found here and not by whoever runs it.
    onLog(level, log) {
      if (level === 'warn' && log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    },
    output: { dir: into, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', comments: { legal: true } },
  });
  const modules = output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  return [...new Set(modules.flatMap(packageOf))].sort();
}

const packageOf = (module: string): string[] => {
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  return name === undefined ? [] : [name.replace('\\', '/')];
};
