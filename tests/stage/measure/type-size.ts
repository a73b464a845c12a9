import { called, drawnSize, texts } from './texts.ts';

/** Text that is drawn smaller than so many pixels. */
export const tooSmall = (least: number, within: Element = document.body): string[] =>
  texts(within).flatMap((each) => {
    const drawn = drawnSize(each);
    return drawn < least - 0.05 ? [`${drawn.toFixed(1)} px: ${called(each)}`] : [];
  });
