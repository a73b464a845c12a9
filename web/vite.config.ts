import { BUILD_TARGETS } from '@nemawashi/shared/browsers/oldest';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { galleryPage } from './gallery-page.ts';

const server = process.env.NEMAWASHI_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  build: { target: [...BUILD_TARGETS], cssTarget: [...BUILD_TARGETS] },
  plugins: [
    galleryPage,
    sveltekit({
      compilerOptions: {
        // Libraries may still be written in the older mode.
        runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
      },
      // One page shell for every address; Fastify serves it.
      adapter: adapter({ fallback: 'index.html', precompress: true }),
      // `lib/kept` asks for it where it is of use, when the page has what it needs.
      serviceWorker: { register: false },
      // The page carries its own policy, with the hash of its start script; the server adds what a meta tag can't say.
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          // Positions and sizes are set as style attributes.
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:'],
          // The live line and the documents' line; naming the host would tie the build to one address.
          'connect-src': ['self', 'ws:', 'wss:'],
          'base-uri': ['none'],
          'object-src': ['none'],
          'form-action': ['self'],
          'worker-src': ['self'],
        },
      },
    }),
  ],
  server: {
    // The server compares Origin with Host, so Host must stay the page's own: Vite's short form would change it.
    proxy: {
      '/healthz': { target: server, changeOrigin: false },
      '/api': { target: server, changeOrigin: false },
      '/socket.io': { target: server, changeOrigin: false, ws: true },
      '/sync': { target: server, changeOrigin: false, ws: true },
    },
  },
});
