import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const server = process.env.NEMAWASHI_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [
    sveltekit({
      compilerOptions: {
        // Libraries may still be written in the older mode.
        runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
      },
      // One page shell for every address; Fastify serves it.
      adapter: adapter({ fallback: 'index.html' }),
    }),
  ],
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
      '/sync': { target: server, ws: true },
    },
  },
});
