/** Characters of one field: some paragraphs. A map is read at a glance, and printed on one page. */
export const MAX_TEXT = 2_000;

/** Characters of a field that is one line: a name, a job, who answers for a stage. */
export const MAX_LINE = 100;

/** Personas of a site. Owners can tell three or five apart; a dozen leaves room for old ones. */
export const MAX_PERSONAS = 12;

/** Filled fields of all of a site's maps: thirteen maps of eight stages, and what was written for another model. */
export const MAX_TEXTS = 1_000;

/** Changes that the history keeps: a year of them, where a map is changed every day but one or two a week. */
export const MAX_CHANGES = 300;

/** Characters that the texts have with their history, so that an export with them can be sent back in one body. */
export const MAX_KEPT = 2_000_000;
