import { expect, it } from 'vitest';
import { nearest, ofAddresses } from './proxies.ts';

it('D70 of so many proxies none more is believed', () => {
  const two = nearest(2);
  expect([0, 1, 2, 3].map((hop) => two('10.0.0.1', hop))).toEqual([true, true, false, false]);
  expect(nearest(0)('10.0.0.1', 0)).toBe(false);
});

it('D70 proxies are believed by their address or network', () => {
  const trust = ofAddresses('10.0.0.0/8, 192.168.1.5,fd00::/8');
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '192.168.1.5', 'fd00::1'])
    expect(trust?.(address, 5), address).toBe(true);
  for (const address of ['11.0.0.1', '192.168.1.6', 'fe80::1', '', 'unknown'])
    expect(trust?.(address, 0), address).toBe(false);
});

it.each(['', '10.0.0.0/33', '10.0.0', 'fd00::/129', '10.0.0.1/8/8', 'proxy', '10.0.0.1,', '10.0.0.0/-1'])(
  'D70 “%s” names no proxy',
  (text) => {
    expect(ofAddresses(text)).toBeNull();
  },
);
