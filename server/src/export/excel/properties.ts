import type { Part } from './part.ts';
import { DECLARATION } from './xml.ts';

const PROGRAM = 'Nemawashi';

/** Who made the file, and when: milliseconds since 1970. */
export const coreProperties = (madeAt: number): Part => ({
  name: '/docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  xml() {
    // Without milliseconds, which Excel doesn't write.
    const at = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
    return [
      DECLARATION,
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:creator>${PROGRAM}</dc:creator><cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
    ];
  },
});

export const extendedProperties: Part = {
  name: '/docProps/app.xml',
  type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  xml: () => [
    DECLARATION,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Application>${PROGRAM}</Application></Properties>`,
  ],
};
