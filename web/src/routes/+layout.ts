// Everything is rendered in the browser: the shell is one static page, the board arrives over the line.
export const ssr = false;
export const prerender = false;
