/** A weight as people type it, full-width digits included: 0 … 100. Null: no such number. */
export function weightIn(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return number <= 100 ? number : null;
}
