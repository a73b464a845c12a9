/** On these terms others' work may go out with ours: named, and nothing asked of those who run it. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** Whether an SPDX expression leaves a choice that is allowed: of `A OR B` one, of `A AND B` both. */
export function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  const bare = licence.trim().replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare.split(/\s+OR\s+/i).some((choice) => choice.split(/\s+AND\s+/i).every((each) => ALLOWED.has(each)));
}
