const escaped = (mark: string): string => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `;

/** As a CSS string: whatever a board is called, it can't end the string or the style. */
export const cssString = (text: string): string => `"${text.replace(/[^\p{L}\p{N} ]/gu, escaped)}"`;

/** The page's margins with what stands on every page: on the left what it is, on the right its number. */
export const pageRules = (footer: string, side: 'portrait' | 'landscape' = 'portrait'): string => `@page {
  size: A4 ${side};
  margin: 14mm 15mm 17mm;
  @bottom-left { content: ${cssString(footer)}; font: 7.5pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; }
}`;
