/**
 * The names of everything this page keeps in localStorage. All begin with `afterword:1:`; whatever
 * else the origin keeps is never read, counted as ours or removed.
 */

export const PREFIX = "afterword:1:";

/** One immutable version of one record. */
export interface VersionName {
  readonly record: string;
  readonly counter: number;
  readonly tab: string;
}

const VERSION = /^afterword:1:r:([\w.:-]{1,80}):(\d{1,15})-([a-z0-9]{1,20})$/;
const RECORD_PREFIX = `${PREFIX}r:`;
const ASIDE_PREFIX = `${PREFIX}x:`;
const WORK_PREFIX = `${PREFIX}w:`;

export const BALLAST = `${PREFIX}ballast`;

export const isOurs = (key: string): boolean => key.startsWith(PREFIX);
export const isVersion = (key: string): boolean => key.startsWith(RECORD_PREFIX);
export const isAside = (key: string): boolean => key.startsWith(ASIDE_PREFIX);
export const isWork = (key: string): boolean => key.startsWith(WORK_PREFIX);

/** A version's name among the versions of its record, as parents are named. */
export const shortName = (name: VersionName): string => `${name.counter}-${name.tab}`;

export const versionKey = (name: VersionName): string =>
  `${RECORD_PREFIX}${name.record}:${shortName(name)}`;

/** The version a key names, or null when the key was not written by this store. */
export function parseVersionKey(key: string): VersionName | null {
  const [, record, counter, tab] = VERSION.exec(key) ?? [];
  if (record === undefined || counter === undefined || tab === undefined) return null;
  return { record, counter: Number(counter), tab };
}

/**
 * Where unreadable bytes of `key` are moved; the original key can be read back from it. Other bytes
 * of the same key get a mark more.
 */
export const asideKey = (key: string, marks = 0): string =>
  `${ASIDE_PREFIX}${key}${"~".repeat(marks)}`;
export const asideOrigin = (key: string): string =>
  key.slice(ASIDE_PREFIX.length).replace(/~+$/, "");

/** Text being typed at one place of the page, in one tab. */
export const workKey = (place: string, tab: string): string => `${WORK_PREFIX}${tab}:${place}`;
/** The place of what is typed about an application that is no record yet. */
export const NEW_PLACE = "new";
/** The place of what is typed into a record. */
export const recordPlace = (record: string): string => `r:${record}`;

export function parseWorkKey(key: string): { place: string; tab: string } {
  const rest = key.slice(WORK_PREFIX.length);
  const colon = rest.indexOf(":");
  return { tab: rest.slice(0, colon), place: rest.slice(colon + 1) };
}

export const settingKey = (name: string): string => `${PREFIX}s:${name}`;
export const glanceKey = (record: string): string => `${PREFIX}g:${record}`;

/** Whether a key keeps something of one record: a version, unreadable bytes, typed text, its plan. */
export function isAbout(key: string, record: string): boolean {
  if (isWork(key)) return parseWorkKey(key).place === recordPlace(record);
  const version = parseVersionKey(isAside(key) ? asideOrigin(key) : key);
  return version?.record === record || key === glanceKey(record);
}

/** An id nobody else will draw: for tabs, records and the parts of a record. */
export function freshId(letters = 12): string {
  const bytes = crypto.getRandomValues(new Uint8Array(letters));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("");
}
