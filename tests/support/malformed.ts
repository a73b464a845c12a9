import { numbers } from './numbers.ts';

/** What is sent instead of what is asked for, the same every time. */
export class Malformed {
  readonly #random: (n: number) => number;
  #sent = 0;

  constructor(seed: number) {
    this.#random = numbers(seed);
  }

  /** Bytes that mean nothing. */
  bytes(): Buffer {
    return Buffer.from(Array.from({ length: 1 + this.#random(400) }, () => this.#random(256)));
  }

  /** A request's body, which may be JSON, but never what is asked for. */
  body(): Buffer {
    const [said] = this.#next(BODIES);
    return said === undefined ? this.bytes() : Buffer.from(said);
  }

  /** What stands behind an address. */
  query(): string {
    return this.#next(QUERIES)[0] ?? `?${this.bytes().toString('hex')}`;
  }

  /** A frame of the live line: of every kind that it knows, with anything in it. */
  frame(): string | Buffer {
    const [said] = this.#next(FRAMES);
    return (
      said ?? (this.#random(2) === 0 ? this.bytes() : `4${String(this.#random(7))}${this.bytes().toString('latin1')}`)
    );
  }

  /** Each in its turn, and now and then none. */
  #next<Of>(all: readonly Of[]): readonly Of[] {
    this.#sent += 1;
    const one = all[this.#sent % (all.length + 2)];
    return one === undefined ? [] : [one];
  }
}

const deep = (open: string, close: string, inner: string): string => open.repeat(5_000) + inner + close.repeat(5_000);

const BODIES: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '1e999',
  '\u0000',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"secret":{},"code":[],"tickets":{"length":1e9},"of":1}',
  '{"secret":"\\ud800","code":"\\u0000","ticket":"","request":"x","name":"\\u202e"}',
  '{"secret":["x"],"person":{"name":1},"department":{},"role":"king"}',
  '{"title":1,"template":"constructor","privacy":"__proto__","departments":[[]],"person":{"name":{}}}',
  '{"tickets":[null,1,{},"x"],"answer":"maybe","role":"facilitator"}',
  deep('[', ']', ''),
  deep('{"a":', '}', '0'),
  JSON.stringify({ secret: 'x'.repeat(100_000) }),
];

const QUERIES: readonly string[] = [
  '?seat=',
  '?seat=%00',
  '?seat=__proto__',
  '?seat=a&seat=b',
  '?seat[]=x&seat[constructor]=y',
  '?%ff=%fe',
  `?seat=${'x'.repeat(5_000)}`,
  '?since=-1&after=NaN&language=xx',
];

const FRAMES: readonly string[] = [
  '',
  '4',
  '6',
  '9',
  '40{',
  '40[]',
  '40/sync/,{}',
  '40/sync/b/notes-1,{"seat":"\\ud800"}',
  '42',
  '42["command"]',
  '420["command",null]',
  '421["command",{"id":"x","command":{"type":"__proto__"}}]',
  '422["act",{"type":"constructor"}]',
  '42["disconnect"]',
  '42["connect_error",{}]',
  '42[1e999]',
  '43999999999999999999[]',
  '451-["command",{"_placeholder":true,"num":9}]',
  '4599999-["part",{"_placeholder":true,"num":0}]',
  '45-1["part"]',
  'b',
  'b====',
  `42${'['.repeat(5_000)}`,
];
