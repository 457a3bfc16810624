/*
 * Scripts that stand before the snippet and change what it finds. Each works in every engine, since it
 * is the page's own.
 */

/** IndexedDB refused: to name it throws, as in some private windows and with storage switched off. */
export const REFUSE_INDEXED_DB = `Object.defineProperty(window, 'indexedDB', {
  configurable: true, get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });`;

/** The same of `localStorage`. */
export const REFUSE_LOCAL_STORAGE = REFUSE_INDEXED_DB.replace('indexedDB', 'localStorage');

/** IndexedDB that never answers; the lab's own marker apart, as below. */
export const HANG_INDEXED_DB = `{
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    return args[0] === 'lab-marker' ? open.apply(this, args) : new EventTarget();
  };
}`;

/** IndexedDB that takes so many milliseconds to open; the lab's own marker apart. */
export const slowIndexedDb = (ms: number): string => `{
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    const opening = open.apply(this, args);
    if (args[0] === 'lab-marker') return opening;
    const seeming = {};
    opening.onupgradeneeded = () => { seeming.result = opening.result; seeming.onupgradeneeded?.(); };
    opening.onsuccess = () => setTimeout(() => { seeming.result = opening.result; seeming.onsuccess?.(); }, ${ms});
    return seeming;
  };
}`;

/** Every storage refused. */
export const REFUSE_STORAGE = [
  REFUSE_INDEXED_DB,
  REFUSE_LOCAL_STORAGE,
  REFUSE_INDEXED_DB.replace('indexedDB', 'sessionStorage'),
].join('\n');

/** The visitor has asked not to be counted: Global Privacy Control. */
export const ASK_FOR_PRIVACY = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
  configurable: true, get: () => true });`;

/** The same by the older sign, Do Not Track. */
export const ASK_NOT_TO_TRACK = `Object.defineProperty(Navigator.prototype, 'doNotTrack', {
  configurable: true, get: () => '1' });`;

/** A clock that is wrong by so many milliseconds, and runs. */
export const shiftClock = (ms: number): string => `{
  const Right = Date;
  window.Date = class Date extends Right {
    constructor(...parts) { parts.length ? super(...parts) : super(Right.now() + ${ms}); }
    static now() { return Right.now() + ${ms}; }
  };
}`;

/** A disk that is full: whatever is written is refused, and what was there can be read. */
export const FILL_STORAGE = `{
  const { put } = IDBObjectStore.prototype;
  const full = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };
  IDBObjectStore.prototype.put = function (...args) {
    return this.transaction.db.name === 'lab-marker' ? put.apply(this, args) : full();
  };
  Storage.prototype.setItem = full;
}`;
