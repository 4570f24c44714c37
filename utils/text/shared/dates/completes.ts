import type { DateParts } from './dateParts';

/** A clock time or part of the day completes a day, a weekday its date; a lone year or month belongs to neither. */
export function completes(one: DateParts, other: DateParts): boolean {
  const [own, its] = [levelsOf(one), levelsOf(other)];
  if (own.length === 0 || its.length === 0 || own.some((level) => its.includes(level))) return false;
  return [...own, ...its].some((level) => level === 'weekday' || level === 'date');
}

function levelsOf({ minutes, partOfDay, weekday, day, relative, offset }: DateParts): string[] {
  const levels: string[] = [];
  if (minutes !== undefined) levels.push('clock');
  if (partOfDay) levels.push(/early|late/.test(partOfDay) ? 'edge' : 'part');
  if (weekday !== undefined) levels.push('weekday');
  if (day !== undefined) levels.push('date');
  if (relative?.unit === 'day' || offset?.unit === 'day') levels.push('weekday', 'date');
  return levels;
}
