import { describe } from 'vitest';
import { storeContract } from '../contract.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';

describe.skipIf(noPostgres)('Z10 PostgreSQL', () => {
  const here = clusterHere();

  storeContract('PostgreSQL', async () => {
    const url = await here.cluster.database();
    const { folder, remove } = await marksFolder();
    const open = () => openPostgresStore({ url, most: 4, folder });
    let store = await open();
    return {
      store,
      async reopen() {
        await store.close();
        store = await open();
        return store;
      },
      async cleanup() {
        await store.close();
        await remove();
      },
    };
  });
});
