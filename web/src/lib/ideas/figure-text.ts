/**
 * The first number in what somebody typed, at most `most`, with one decimal; null: there is none. Full-width digits as
 * the IME gives them, thousands set apart and a unit beside it are all right.
 */
export function readFigure(text: string, most: number): number | null {
  const [number] = /\d+(?:\.\d*)?|\.\d+/.exec(text.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3})/g, '')) ?? [];
  return number === undefined ? null : Math.min(most, Math.round(Number(number) * 10) / 10);
}

/** One step up or down, to a multiple of the step, 0 … `most`. Nothing counts as 0. */
export function stepFigure(value: number | null, step: number, most: number): number {
  const steps = (value ?? 0) / Math.abs(step);
  const next = step > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return Math.min(most, Math.max(0, next * Math.abs(step)));
}
