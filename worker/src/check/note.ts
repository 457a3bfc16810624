/** One thing that happened while a check of a site's tag was open. Nothing in it is about a person. */
export type Note =
  /** A step was counted. An event has a name, and no kind. */
  | { what: 'step'; kind: string; level: string; path: string; event: string }
  /** A request was refused; `host` is that of its page, `''` where it told none. */
  | { what: 'refused'; reason: string; host: string }
  | { what: 'bot'; sign: string }
  /** A page on this host fetched a snippet: that of this site, or of another. */
  | { what: 'snippet'; site: string; host: string }
  /** A page was looked at for its tag. */
  | ({ what: 'page' } & PageNote);

/** What a page had in it: the tag, as it must be or not; or why it could not be read. */
export interface PageNote {
  url: string;
  found: 'tag' | 'otherSite' | 'otherWorker' | 'nothing' | 'policy' | 'fault';
  /** The other site's id or worker, the policy, or the fault with what was told of it. */
  told: string;
}

/** A note, and when it was taken, milliseconds since the epoch. */
export type Noted = Note & { at: number };

/** A check of a site's tag: from when to when it waits, and what happened so far. */
export interface Check {
  since: number;
  until: number;
  notes: Noted[];
}
