/** Of a request's target, without the query. */
export const pathOf = (target: string): string => /^[^?#]*/.exec(target)?.[0] ?? '';

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * A target whose percent-encoding is cut off or no UTF-8, as mail programs leave it, would be answered before any page is
 * asked for: its signs stand for themselves then. Double slashes are one.
 */
export function repaired(target: string): string {
  const path = pathOf(target);
  const readable = isReadable(path) ? path : path.replaceAll('%', '%25');
  return `${readable.replace(/\/{2,}/g, '/')}${target.slice(path.length)}`;
}
