import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { Cluster } from './cluster.ts';

/** The packages that hold PostgreSQL are made for these. */
export const noPostgres = !['linux', 'darwin'].includes(process.platform);

/** A PostgreSQL for the tests of one file. */
export function clusterHere(): { readonly cluster: Cluster } {
  let cluster: Cluster | null = null;
  beforeAll(async () => {
    if (!noPostgres) cluster = await Cluster.start();
  }, 120_000);
  afterAll(async () => cluster?.remove());
  return {
    get cluster() {
      if (cluster === null) throw new Error('PostgreSQL is not running');
      return cluster;
    },
  };
}

/** For the marks of a server. */
export async function marksFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-marks-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
