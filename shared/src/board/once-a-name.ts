/** Far more than the largest board has people and expected. */
const MOST = 10_000;

/**
 * What is made of a name and follows from nothing else, made once: whoever comes to a board is compared with everybody who
 * is there and everybody who is expected.
 */
export function onceAName(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const now = make(name);
    if (made.size >= MOST) made.clear();
    made.set(name, now);
    return now;
  };
}
