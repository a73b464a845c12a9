import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Whether a proxy is ours: its address, and how many stand between it and this server. */
export type Trust = (address: string, hop: number) => boolean;

/** Believes nobody: every address is that of whoever is connected. */
export const nobody: Trust = () => false;

/** The nearest `count` proxies are ours; `hop` 0 is whoever is connected to this server. */
export const nearest =
  (count: number): Trust =>
  (_address, hop) =>
    hop < count;

/** Proxies by address or network (`10.0.0.0/8`), separated by commas; null if one of them is neither. */
export function ofAddresses(text: string): Trust | null {
  const list = new BlockList();
  for (const each of text.split(',')) {
    const [address = '', prefix, ...more] = each.trim().split('/');
    const version = isIP(address);
    if (version === 0 || more.length > 0) return null;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (prefix === undefined) list.addAddress(address, family);
    else if (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
      list.addSubnet(address, Number(prefix), family);
    else return null;
  }
  return (address) => {
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
}

/** Whose request it is: behind proxies of ours the nearest address that is none of theirs, whatever else stands in the header. */
export function addressOf(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & { readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'> },
  trust: Trust,
): string {
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const hops = [
    socket.remoteAddress ?? '',
    ...told
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .reverse(),
  ];
  return hops.find((address, hop) => !trust(address, hop)) ?? hops.at(-1) ?? '';
}
