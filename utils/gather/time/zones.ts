const HOUR = 60;

/** Minutes ahead of UTC. Where a name has several meanings, the one that feeds mean: BST is London's, IST Delhi's. */
const NAMED: Record<string, number> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, wat: HOUR, west: HOUR, bst: HOUR, cet: HOUR, met: HOUR, mez: HOUR },
  ...{ cest: 2 * HOUR, mest: 2 * HOUR, mesz: 2 * HOUR, eet: 2 * HOUR, sast: 2 * HOUR, cat: 2 * HOUR },
  ...{ eest: 3 * HOUR, msk: 3 * HOUR, trt: 3 * HOUR, eat: 3 * HOUR, msd: 4 * HOUR, gst: 4 * HOUR, pkt: 5 * HOUR },
  ...{ ist: 5.5 * HOUR, npt: 5.75 * HOUR, ict: 7 * HOUR, wib: 7 * HOUR, wita: 8 * HOUR, hkt: 8 * HOUR, sgt: 8 * HOUR },
  ...{ myt: 8 * HOUR, pht: 8 * HOUR, awst: 8 * HOUR, jst: 9 * HOUR, kst: 9 * HOUR, wit: 9 * HOUR, acst: 9.5 * HOUR },
  ...{ aest: 10 * HOUR, acdt: 10.5 * HOUR, aedt: 11 * HOUR, nzst: 12 * HOUR, nzdt: 13 * HOUR },
  ...{ ndt: -2.5 * HOUR, brt: -3 * HOUR, art: -3 * HOUR, clst: -3 * HOUR, adt: -3 * HOUR, nst: -3.5 * HOUR },
  ...{ ast: -4 * HOUR, clt: -4 * HOUR, edt: -4 * HOUR, est: -5 * HOUR, cdt: -5 * HOUR, cot: -5 * HOUR, pet: -5 * HOUR },
  ...{ cst: -6 * HOUR, mdt: -6 * HOUR, mst: -7 * HOUR, pdt: -7 * HOUR, pst: -8 * HOUR, akdt: -8 * HOUR },
  ...{ akst: -9 * HOUR, hst: -10 * HOUR },
};
/** Names that stand for summer and winter time alike: "10:00 AM ET". */
const PLACES: Record<string, string> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  uk: 'Europe/London',
};
/** "+0200", "+02:00", "-5", "GMT+02", "UTC-3" */
const OFFSET = /^(?:utc|gmt|ut)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/**
 * Minutes ahead of UTC that a zone means at a local time (as if it were UTC, in milliseconds since 1970); undefined where
 * nobody can tell.
 */
export function zoneOffset(zone: string, local: number): number | undefined {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes));
  const name = zone.toLowerCase();
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : zone.includes('/') ? zone : undefined;
  return place === undefined ? undefined : offsetAt(place, local);
}

/** The offset of "Europe/Berlin" at a local time. The hour that a change of clocks repeats is taken as either. */
function offsetAt(place: string, local: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' });
    const offset = (instant: number) => {
      const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      return name === 'GMT' ? 0 : (zoneOffset(name, instant) ?? 0);
    };
    return offset(local - offset(local) * 60_000);
  } catch {
    return undefined;
  }
}
