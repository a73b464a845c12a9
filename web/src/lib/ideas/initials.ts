const LATIN = /^\p{Script=Latin}/u;
/** Of a name that isn't parted. */
const MOST = 4;

/** A name as a small mark holds it: Latin letters by their initials, others by the family name, which comes first. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/u);
  if (LATIN.test(name)) return parts.map((part) => Array.from(part)[0] ?? '').join('');
  return Array.from(parts[0] ?? '')
    .slice(0, MOST)
    .join('');
}
