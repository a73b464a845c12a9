/** A number as people type it, full-width digits included: 0 … `most`. Null: empty, or no such number. */
export function numberIn(text: string, most: number): number | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return number <= most ? number : null;
}
