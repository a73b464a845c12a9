import { createHash } from 'node:crypto';

const SCRIPT = /(<script[^>]*>)([\s\S]*?)(<\/script>)/g;

/**
 * The page shell for a place of its own on an address. It is built for the top of one; all that names an address in it
 * are links, its start script, and the hash by which its policy knows that script. Everything else the build made finds
 * its neighbours by itself.
 */
export function shellAt(shell: string, basePath: string): string {
  if (basePath === '') return shell;
  const hashes = new Map<string, string>();
  const moved = shell
    .replace(/\b(href|src)="\//g, `$1="${basePath}/`)
    .replace(SCRIPT, (_all, open: string, script: string, close: string) => {
      const placed = script
        .replace(/\bbase: ""/g, `base: ${JSON.stringify(basePath)}`)
        .replace(/(["'`])\/(?=_app\/)/g, `$1${basePath}/`);
      const there = placed === script ? script : onlyThere(placed, basePath);
      hashes.set(hashOf(script), hashOf(there));
      return open + there + close;
    });
  return [...hashes].reduce((page, [built, there]) => page.replaceAll(built, there), moved);
}

/**
 * Whoever comes past the proxy, without the path, is sent to where the pages are: started anywhere else, the router would
 * load its page again and again. The start script is a block.
 */
const onlyThere = (block: string, basePath: string): string =>
  `if (!\`\${location.pathname}/\`.startsWith("${basePath}/")) location.replace("${basePath}" + location.pathname + location.search + location.hash); else ${block}`;

/** The hashes of the scripts that stand in a page; those that are fetched have none. */
export const inlineScripts = (page: string): string[] =>
  [...page.matchAll(SCRIPT)].flatMap(([, open = '', script = '']) => (/\ssrc=/.test(open) ? [] : [hashOf(script)]));

/** As a content security policy names a script. */
const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
