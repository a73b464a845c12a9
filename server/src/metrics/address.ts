/** Where what a server says of itself is listened for. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

/** A port (of this machine alone), `host:port` or `[host]:port`; null: neither. */
export function metricsAddress(text: string): MetricsAddress | null {
  const [, bracketed, host, digits] = /^(?:(?:\[([\da-f:.]+)\]|([^\s:[\]/]+)):)?(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) return null;
  return { host: bracketed ?? host ?? '127.0.0.1', port };
}
