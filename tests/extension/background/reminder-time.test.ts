import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  daysIntoWeek,
  isSameWeek,
  lastDue,
  nextDue,
} from '../../../extension/background/reminder-time';

/** A zone with summer time: clocks go forward on 8 March 2026 at 2, and back on 1 November 2026 at 2. */
const before = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'America/Toronto';
});
afterAll(() => {
  process.env['TZ'] = before;
});

const local = (text: string) => new Date(`${text}:00`);
const MONDAY_NINE = { day: 0, hour: 9 };

describe('when the reminder is due', () => {
  it.each([
    // 23 November 2026 is a Monday.
    ['2026-11-23T08:59', '2026-11-16T09:00', '2026-11-23T09:00'],
    ['2026-11-23T09:00', '2026-11-23T09:00', '2026-11-30T09:00'],
    ['2026-11-26T12:00', '2026-11-23T09:00', '2026-11-30T09:00'],
    ['2026-11-29T23:59', '2026-11-23T09:00', '2026-11-30T09:00'],
    ['2026-01-01T00:00', '2025-12-29T09:00', '2026-01-05T09:00'],
    // Across both changes of the clock it stays nine o'clock.
    ['2026-03-05T12:00', '2026-03-02T09:00', '2026-03-09T09:00'],
    ['2026-10-30T12:00', '2026-10-26T09:00', '2026-11-02T09:00'],
  ])('on Mondays at nine, at %s', (now, last, next) => {
    expect(lastDue(local(now), MONDAY_NINE)).toEqual(local(last));
    expect(nextDue(local(now), MONDAY_NINE)).toEqual(local(next));
  });

  it('comes once for every day and hour, wherever in the week it is now', () => {
    for (let day = 0; day < 7; day += 1) {
      for (const hour of [0, 9, 23]) {
        for (let hours = 0; hours < 7 * 24; hours += 5) {
          const now = new Date(2026, 10, 20, hours, 30);
          const last = lastDue(now, { day, hour });
          const next = nextDue(now, { day, hour });
          expect(last <= now && now < next).toBe(true);
          expect([last.getDay(), next.getDay()]).toEqual([(day + 1) % 7, (day + 1) % 7]);
          expect([last.getHours(), next.getHours()]).toEqual([hour, hour]);
        }
      }
    }
  });

  it('at an hour that summer time skips comes with the next hour there is', () => {
    const sundayAtTwo = { day: 6, hour: 2 };
    expect(nextDue(local('2026-03-05T12:00'), sundayAtTwo)).toEqual(local('2026-03-08T03:00'));
    expect(nextDue(local('2026-03-08T03:00'), sundayAtTwo)).toEqual(local('2026-03-15T02:00'));
  });
});

describe('weeks', () => {
  it('begin where the person begins them', () => {
    const thursday = local('2026-11-26T12:00');
    expect(daysIntoWeek(thursday, 'monday')).toBe(3);
    expect(daysIntoWeek(thursday, 'sunday')).toBe(4);
    expect(daysIntoWeek(thursday, 'saturday')).toBe(5);
    const sunday = local('2026-11-22T12:00');
    expect(isSameWeek(sunday, thursday, 'monday')).toBe(false);
    expect(isSameWeek(sunday, thursday, 'sunday')).toBe(true);
    expect(isSameWeek(local('2026-03-07T23:00'), local('2026-03-08T12:00'), 'monday')).toBe(true);
  });
});
