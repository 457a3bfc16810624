/** The three families of browsers. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/**
 * When a visit is over: `load` at the load event, `dom` at DOMContentLoaded, `none` at once, with the
 * new page perhaps not even asked for. After `none`, wait for what the page asks the lab's servers.
 */
export type Until = 'load' | 'dom' | 'none';

export interface ProfileOptions {
  /**
   * Whether the profile is a private window. Left out: whatever is quickest, which is a private one
   * in Chromium and WebKit and a lasting one in Firefox.
   *
   * @throws Error where the engine's driver has no such window
   */
  private?: boolean;
}

/** One browser that runs, driven by its own driver. */
export interface Engine {
  name: EngineName;
  version: string;
  /** A visitor of their own: no storage, cookie or cache is shared with any other profile. */
  newProfile(options?: ProfileOptions): Promise<Profile>;
  /** Ends the browser with all its processes. */
  close(): Promise<void>;
}

export interface Profile {
  /** Opens a tab in front of the others, or, where the driver can, behind them, on `about:blank`. */
  newTab(options?: { background?: boolean }): Promise<Tab>;
  close(): Promise<void>;
}

/** See `Tab.run`. */
export interface Run {
  <T>(expression: string): Promise<T>;
  <T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

export interface Tab {
  /**
   * Goes to an address, as by typing it. Where the page cannot be had this ends quietly: what did
   * not arrive shows in what the page says.
   */
  visit(url: string, options?: { until?: Until }): Promise<void>;
  /**
   * Runs a function, or an expression, in the page and gives what it, or its promise, comes to.
   * A function is sent as text: it sees its arguments and the page, and nothing of the test.
   *
   * @throws Error with what the page threw, or when the page goes away meanwhile
   */
  run: Run;
  /** Presses the back button, and waits for the page (or the state) that it leads to. */
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab before the others, which hides them where the engine hides tabs at all. */
  show(): Promise<void>;
  /** Unplugs this tab's network, or plugs it in again. */
  setOffline(offline: boolean): Promise<void>;
  /** The address that the page itself sees. */
  url(): Promise<string>;
  /**
   * Every warning and error that the console has shown since the tab was opened, as `warn: …` and
   * `error: …`: what the page wrote, what it threw, and, where the driver tells, what the engine says.
   */
  console(): Promise<readonly string[]>;
  /** Closes the tab as its cross does: the page gets its last events, and is not asked. */
  close(): Promise<void>;
}

/** A script, as `Run` takes it, for those that only send it on. */
export type Script = string | ((...args: never[]) => unknown);

/** The text of a script as an expression that calls it. */
export function expressionOf(script: Script, args: readonly unknown[]): string {
  if (typeof script === 'string') return script;
  return `(${script})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',')})`;
}
