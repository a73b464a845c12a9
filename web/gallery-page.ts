import type { Plugin } from 'vite';

/** Where the development server shows it. */
export const GALLERY = '/components';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Components</title>
  </head>
  <body>
    <script type="module" src="/src/gallery/main.ts"></script>
  </body>
</html>`;

/** Every component in every state at /components of `pnpm dev`. It serves alone and no route knows of it: no build holds it. */
export const galleryPage: Plugin = {
  name: 'gallery-page',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://here');
      if (pathname !== GALLERY) {
        next();
        return;
      }
      server.transformIndexHtml(request.url ?? GALLERY, PAGE).then((html) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      }, next);
    });
  },
};
