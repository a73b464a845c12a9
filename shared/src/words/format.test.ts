import { describe, expect, it } from 'vitest';
import { amount, calendarDay, clock, day, dayAndClock, list, percent, signed, twoDecimals, yen } from './format.ts';

// 2026-11-23T15:30:00Z is already the 24th in Tokyo.
const at = Date.UTC(2026, 10, 23, 15, 30);

describe('format', () => {
  it('writes shares, means and signed differences', () => {
    expect(percent('ja', 0.625)).toBe('63%');
    expect(percent('en', 0.625, 1)).toBe('62.5%');
    expect(twoDecimals('ja', 3.225)).toMatch(/^3\.2[23]$/);
    expect(signed('en', 0.0797)).toBe('+0.08');
    expect(signed('en', -0.32)).toBe('−0.32');
  });

  it('never writes a minus before nothing', () => {
    expect(twoDecimals('ja', -0.001)).toBe('0.00');
    expect(signed('ja', -0.001)).toBe('0.00');
    expect(percent('ja', -0.001)).toBe('0%');
    expect(amount('ja', -0.01)).toBe('0');
  });

  it('writes amounts and yen', () => {
    expect(amount('en', 1234.56)).toBe('1,234.6');
    expect(yen('ja', 12000)).toBe('￥12,000');
    expect(yen('en', 12000)).toBe('¥12,000');
  });

  it('writes day and time in the time zone asked for', () => {
    expect(day('ja', at, 'Asia/Tokyo')).toBe('2026年11月24日(火)');
    expect(day('en', at, 'UTC')).toBe('Mon, Nov 23, 2026');
    expect(clock('ja', at, 'Asia/Tokyo')).toBe('00:30');
    expect(dayAndClock('en', at, 'UTC')).toBe('Mon, Nov 23, 2026 15:30 (UTC)');
  });

  it('writes a calendar day without moving it, and lets other text through', () => {
    expect(calendarDay('ja', '2026-04-01')).toBe('2026年4月1日(水)');
    expect(calendarDay('ja', '来週')).toBe('来週');
    expect(calendarDay('en', '2026-99-99')).toBe('2026-99-99');
  });

  it('lists', () => {
    expect(list('ja', ['営業', '総務', '現場'])).toBe('営業、総務、現場');
    expect(list('en', ['Sales', 'Field'])).toBe('Sales and Field');
    expect(list('ja', [])).toBe('');
  });
});
