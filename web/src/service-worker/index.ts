import { assets, immutable } from '$app/manifest';
import { self } from '$app/service-worker';
import { Keeping } from './keeping.ts';
import { wayOf } from './way.ts';

// Opens the pages where there is no line. It keeps the program, never what people say: that is the page's to keep
// (`lib/kept`). A newer version waits until no page of the earlier one is open, so that none loses a part of itself.
const { scope } = self.registration;
const pictures = assets.map(({ path }) => path);
const keeping = new Keeping(
  {
    caches: self.caches,
    fetch: (request) => fetch(request),
    after: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  },
  scope,
  [...immutable.map(({ path }) => path), ...pictures],
);

self.addEventListener('install', (event) => event.waitUntil(keeping.install()));
self.addEventListener('activate', (event) => event.waitUntil(keeping.clear().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, scope, pictures);
  if (way !== 'network') event.respondWith(keeping[way](event.request));
});
