/** Deeper than this a value is written in one go. */
const DEPTH = 4;
/** About as many characters between two steps: a few milliseconds of work. */
const A_STEP = 250_000;

/**
 * A value as JSON, as `JSON.stringify` would write it (only line breaks differ), without holding everybody else up: after
 * every so many characters it waits for `step`.
 */
export async function jsonInSteps(value: unknown, step: (written: number) => Promise<void>): Promise<string> {
  const parts: string[] = [];
  let written = 0;
  let told = 0;
  const put = (text: string) => {
    parts.push(text);
    written += text.length;
  };
  const write = async (part: unknown, depth: number): Promise<void> => {
    if (depth === DEPTH || typeof part !== 'object' || part === null) {
      put(JSON.stringify(part) ?? 'null');
      if (written - told >= A_STEP) {
        told = written;
        await step(written);
      }
      return;
    }
    const indent = `\n${' '.repeat(depth + 1)}`;
    const [open, end] = Array.isArray(part) ? ['[', ']'] : ['{', '}'];
    const entries = Object.entries(part).filter(([, each]) => Array.isArray(part) || each !== undefined);
    put(open);
    for (const [index, [key, each]] of entries.entries()) {
      put(`${index === 0 ? '' : ','}${indent}${Array.isArray(part) ? '' : `${JSON.stringify(key)}: `}`);
      await write(each, depth + 1);
    }
    put(entries.length === 0 ? end : `\n${' '.repeat(depth)}${end}`);
  };
  await write(value, 0);
  return parts.join('');
}
