/** Intl formatters are slow to make and quick to use: one for each locale and set of options. */
const made = new Map<string, unknown>();
function kept<Formatter>(name: string, make: () => Formatter): Formatter {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Formatter;
}

type Locale = string | readonly string[] | undefined;
const named = (kind: string, locale: Locale, options: object = {}): string =>
  `${kind} ${String(locale)} ${JSON.stringify(options)}`;

/** Writes the minus sign that is as wide as the plus, where Intl writes a hyphen. */
class NumberFormatWithMinus extends Intl.NumberFormat {
  override format(value: number | bigint): string {
    return super.format(value).replace('-', '−');
  }
}

export const numberFormat = (locale: Locale, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(named('number', locale, options), () => new NumberFormatWithMinus(locale, options));

export const timeFormat = (locale: Locale, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(named('time', locale, options), () => new Intl.DateTimeFormat(locale, options));

export const listFormat = (locale: Locale, options?: Intl.ListFormatOptions): Intl.ListFormat =>
  kept(named('list', locale, options), () => new Intl.ListFormat(locale, options));

export const pluralRules = (locale: Locale, options?: Intl.PluralRulesOptions): Intl.PluralRules =>
  kept(named('plural', locale, options), () => new Intl.PluralRules(locale, options));
