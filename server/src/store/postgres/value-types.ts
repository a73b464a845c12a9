import pg from 'pg';

const INT8 = 20;
const BYTEA = 17;

/** Numbers as numbers: times, ids of Yjs clients and of rows are all far below 2⁵³. Bytes as bytes, as every engine has them. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [BYTEA]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
};

export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(type, format) {
    const parser: unknown = PARSERS[type] ?? pg.types.getTypeParser(type, format);
    return parser;
  },
};
