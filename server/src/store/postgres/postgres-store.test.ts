import { describe } from 'vitest';
import { storeContract } from '../contract.ts';
import type { Store } from '../store.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';

describe.skipIf(noPostgres)('Z10 PostgreSQL', () => {
  const here = clusterHere();

  storeContract('PostgreSQL', async () => {
    const url = await here.cluster.database();
    const open = ({ folder }: { folder: string }) => openPostgresStore({ url, most: 4, folder });
    const [own, theirs] = [await marksFolder(), await marksFolder()];
    const others: Store[] = [];
    let store = await open(own);
    return {
      store,
      async reopen() {
        await store.close();
        store = await open(own);
        return store;
      },
      async another() {
        const another = await open(theirs);
        others.push(another);
        return another;
      },
      async cleanup() {
        for (const each of [store, ...others]) await each.close();
        for (const { remove } of [own, theirs]) await remove();
      },
    };
  });
});
