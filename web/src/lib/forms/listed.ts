/** Several short texts in one field. */
export const listed = (texts: readonly string[]): string => texts.join('、');

/** As people separate them: 、 or commas, slashes, line breaks. */
export const listedIn = (text: string): string[] =>
  text
    .split(/[、,，;；/／\n\v\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
