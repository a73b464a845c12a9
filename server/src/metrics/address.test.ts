import { describe, expect, it } from 'vitest';
import { metricsAddress } from './address.ts';

describe('Z2 METRICS', () => {
  it.each([
    ['9464', { host: '127.0.0.1', port: 9464 }],
    ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
    ['metrics.internal:9464', { host: 'metrics.internal', port: 9464 }],
    ['[::1]:9464', { host: '::1', port: 9464 }],
  ])('%s', (text, address) => expect(metricsAddress(text)).toEqual(address));

  it.each(['yes', '70000', 'http://here:9464', '::1:9464', ':9464'])('%s is none', (text) =>
    expect(metricsAddress(text)).toBeNull(),
  );
});
