/** A worker that ends itself and what it kept: browsers ask for the worker’s file again and again, and take what comes. */
export const WITHDRAWN_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('nemawashi ')) await caches.delete(name);
      await registration.unregister();
    })(),
  ),
);
`;
